-- The tables of a project file.
-- min_reader: 1
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Keys are random 63-bit numbers. What a person made is set aside (deleted_at), not deleted, and nothing cascades, so that
-- every changeset can be taken back. Times are UTC, ISO 8601 with milliseconds. Offsets are UTF-16 code units.

CREATE TABLE schema_step (
    version INTEGER PRIMARY KEY,
    min_reader INTEGER NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,  -- who wrote it; empty when unknown
    document_date TEXT,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    side TEXT NOT NULL CHECK (side IN ('source', 'translation')),
    language TEXT NOT NULL
) STRICT;
CREATE INDEX text_of_article ON text (article_id);

CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    text_id INTEGER NOT NULL REFERENCES text (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    format TEXT NOT NULL,   -- "TXT", "HTML", "DOCX" …; empty for text typed in
    encoding TEXT NOT NULL,
    created_at TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX revision_of_text ON revision (text_id, number);

CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    revision_id INTEGER NOT NULL REFERENCES revision (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    kind TEXT NOT NULL,     -- "body", "heading", "list-item" …
    level INTEGER NOT NULL, -- of a heading, list or quotation
    label TEXT NOT NULL,    -- of a numbered list item or footnote
    content TEXT NOT NULL,
    original TEXT NOT NULL, -- as the file had it, when reading changed it
    links TEXT NOT NULL     -- JSON: [[start, end, target], …]
) STRICT;
CREATE INDEX paragraph_of_revision ON paragraph (revision_id, number);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id),
    entity TEXT NOT NULL,
    metric TEXT NOT NULL,
    period TEXT NOT NULL,
    low TEXT,
    high TEXT,
    unit TEXT NOT NULL,
    per TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    attribution TEXT NOT NULL,
    attribution_kind TEXT NOT NULL,
    statement TEXT NOT NULL,
    note TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('unverified', 'verified', 'disputed', 'wrong', 'outdated')),
    status_by TEXT NOT NULL,
    status_at TEXT,
    assignee TEXT NOT NULL DEFAULT '', -- who is to check it; empty for nobody
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX claim_of_article ON claim (article_id);
CREATE INDEX claim_by_guid ON claim (guid);

CREATE TABLE anchor (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL,
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    revision_id INTEGER NOT NULL REFERENCES revision (id),
    side TEXT NOT NULL CHECK (side IN ('source', 'translation')),
    paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('exact', 'moved', 'changed', 'ambiguous', 'orphan')),
    position INTEGER NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX anchor_of_claim ON anchor (claim_id);
CREATE INDEX anchor_in_revision ON anchor (revision_id);

CREATE TABLE claim_tag (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    name TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX tag_of_claim ON claim_tag (claim_id);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    url TEXT NOT NULL,    -- http or https
    title TEXT NOT NULL,
    accessed_on TEXT,     -- the day it was read
    position INTEGER NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX evidence_of_claim ON evidence (claim_id);

CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL,
    claim_id INTEGER NOT NULL REFERENCES claim (id),
    parent_id INTEGER REFERENCES comment (id), -- what it answers; NULL for the first of a thread
    author TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    resolved_by TEXT NOT NULL, -- of a thread's first
    resolved_at TEXT,
    deleted_at TEXT
) STRICT;
CREATE INDEX comment_of_claim ON comment (claim_id);

-- What the newsroom measures beside the metrics the program knows.
CREATE TABLE metric (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,    -- as claims hold it: "net-loss"
    english TEXT NOT NULL,
    chinese TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

-- Figures a person said are no claim: the place on the revision it was said of, found again in later ones.
CREATE TABLE rejection (
    id INTEGER PRIMARY KEY,
    revision_id INTEGER NOT NULL REFERENCES revision (id),
    paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    exact TEXT NOT NULL,
    rejected_by TEXT NOT NULL,
    rejected_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX rejection_in_revision ON rejection (revision_id);

-- Alignment a person made or confirmed: on each side the run of sentences from a place in one paragraph to a place in the same
-- or a later one; empty, at the place where it would stand, on a side without a counterpart.
CREATE TABLE bead (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id),
    source_revision_id INTEGER NOT NULL REFERENCES revision (id),
    source_paragraph INTEGER NOT NULL CHECK (source_paragraph >= 0),
    source_start INTEGER NOT NULL CHECK (source_start >= 0),
    source_last_paragraph INTEGER NOT NULL CHECK (source_last_paragraph >= source_paragraph),
    source_end INTEGER NOT NULL CHECK (source_end >= 0),
    source_exact TEXT NOT NULL,
    translation_revision_id INTEGER NOT NULL REFERENCES revision (id),
    translation_paragraph INTEGER NOT NULL CHECK (translation_paragraph >= 0),
    translation_start INTEGER NOT NULL CHECK (translation_start >= 0),
    translation_last_paragraph INTEGER NOT NULL CHECK (translation_last_paragraph >= translation_paragraph),
    translation_end INTEGER NOT NULL CHECK (translation_end >= 0),
    translation_exact TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX bead_of_article ON bead (article_id);

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    created_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id),
    entity TEXT NOT NULL,
    metric TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;
CREATE INDEX observation_of_series ON observation (series_id, entity, metric, period);

CREATE TABLE chart (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    spec TEXT NOT NULL,
    deleted_at TEXT
) STRICT;

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX waiver_of_finding ON waiver (rule, fingerprint);

-- What terms stand for, and the words each language has for it.
CREATE TABLE concept (
    id INTEGER PRIMARY KEY,
    article_id INTEGER REFERENCES article (id), -- NULL for the whole project
    position INTEGER NOT NULL,
    domain TEXT NOT NULL,
    note TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE INDEX concept_by_position ON concept (position);

CREATE TABLE designation (
    id INTEGER PRIMARY KEY,
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    content TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('preferred', 'admitted', 'deprecated', 'forbidden')),
    region TEXT NOT NULL CHECK (region IN ('', 'TW', 'HK', 'CN')), -- whose usage; empty for anybody's
    match TEXT NOT NULL CHECK (match IN ('exact', 'inflected', 'stem', 'prefix', 'custom')),
    letter_case TEXT NOT NULL CHECK (letter_case IN ('permissive', 'exact', 'ignored')),
    deleted_at TEXT
) STRICT;
CREATE INDEX designation_of_concept ON designation (concept_id, position);

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- Below: this file's own history, outside every changeset.

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    schema INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    of_seq INTEGER REFERENCES journal (seq),
    chain BLOB NOT NULL
) STRICT;

CREATE TABLE undo_step (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded'))
) STRICT;
CREATE INDEX undo_step_by_state ON undo_step (state, seq);
