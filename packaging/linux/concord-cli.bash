# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of concord-cli(1) for bash. Works with and without the bash-completion package.

_concord_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]:-} words=''
    [[ $command == claims || $command == series ]] && command+=" ${COMP_WORDS[2]:-}"
    local reading='--source-lang --translation-lang --source-encoding --translation-encoding'
    local fields='--side --paragraph --start --end --exact --occurrence --entity --metric --period --low --high --unit --qualifier --attribution
        --attribution_kind --statement --status --note --assignee --tags --evidence'
    COMPREPLY=()

    # `--formats png,svg`: complete the part behind the last comma.
    local done_part=''
    case $previous in
    --formats | --lang)
        if [[ $word == *,* ]]; then
            done_part=${word%,*},
            word=${word##*,}
        fi
        ;;
    esac

    case $previous in
    --source | --translation | --from | --batch | --out | --terms)
        COMPREPLY=()
        return
        ;;
    --lang | --source-lang | --translation-lang)
        words='en zh-Hant'
        [[ $command == 'claims export' ]] && words+=' both'
        ;;
    --fail-on) words='error warning info never' ;;
    --formats) words='png svg pdf csv html vega-lite datawrapper json' ;;
    --preset) words='web wide slide square column columns' ;;
    --side) words='source translation' ;;
    --status) words='unverified verified disputed wrong outdated' ;;
    --profile)
        mapfile -t COMPREPLY < <(compgen -W 'taiwan hong-kong' -- "$word"; compgen -f -- "$word")
        return
        ;;
    --agreement) words='conflict repeated' ;;
    --qualifier) words='about at-least more-than at-most less-than up-to nearly' ;;
    --attribution_kind) words='reported said estimated own' ;;
    --dates) words='day-first month-first' ;;
    --decimals) words='point comma' ;;
    --grain) words='quarter year' ;;
    --theme) words='light dark' ;;
    --scale) words='1 2' ;;
    --encoding | --source-encoding | --translation-encoding) words='UTF-8 UTF-16LE UTF-16BE Big5 Big5-HKSCS GB18030 windows-1252' ;;
    --title | --byline | --date | --name | --rules | --note | --article | --claim | --restore | --limit | --dpi | --paragraph | --start | --end | \
        --exact | --occurrence | --entity | --metric | --period | --low | --high | --unit | --attribution | --statement | --text | --tag | --tags | \
        --assignee | --evidence | --answer | --resolve | --url | --organisation)
        return
        ;;
    --format)
        case $command in
        figures) words='jsonl tsv' ;;
        align) words='beads jsonl tmx' ;;
        import) words='tmx beads xliff tbx glossary-csv glossary-xlsx' ;;
        export) words='tmx beads xliff-2.1 xliff-1.2 tbx glossary-csv glossary-xlsx html csv xlsx' ;;
        'claims export') words='csv jsonl w3c claimreview qdpx html pdf' ;;
        'claims import') words='csv jsonl w3c claimreview qdpx hypothesis' ;;
        check) words='jsonl csv html' ;;
        esac
        ;;
    esac

    if [[ -z $words ]]; then
        if ((COMP_CWORD == 1)); then
            words='new add revise reanchor sample info segment figures align check terms search claims chart series import export
                verify backup backups restore recover history undo --help --version'
        elif ((COMP_CWORD == 2)) && [[ ${COMP_WORDS[1]} == claims ]]; then
            words='list suggest add set remove reject comment export import'
        elif ((COMP_CWORD == 2)) && [[ ${COMP_WORDS[1]} == series ]]; then
            words='import list'
        elif ((COMP_CWORD == 3)) && [[ $command == restore && newest == "$word"* && -n $word ]]; then
            words='newest'
        elif [[ $word == -* ]]; then
            case $command in
            new | add | terms) words="--source --translation --title --byline --date $reading" ;;
            revise) words="--article --source --translation --note $reading" ;;
            segment) words='--lang --encoding' ;;
            figures) words='--lang --encoding --date --format' ;;
            align) words="--presegmented --batch --pooled --format $reading" ;;
            check) words="--source --translation --title --byline --date --terms --profile --rules --list-rules --format --fail-on $reading" ;;
            search) words='--lang --limit' ;;
            'claims list') words='--article --text --status --tag --assignee --agreement' ;;
            'claims suggest') words='--article --pending' ;;
            'claims add') words="--article --from $fields" ;;
            'claims set') words="--from $fields" ;;
            'claims remove') words='--from' ;;
            'claims reject') words='--article --side --paragraph --start' ;;
            'claims comment') words='--text --answer --resolve' ;;
            'claims export') words='--format --article --lang --title --url --organisation' ;;
            'claims import') words='--format --article' ;;
            history) words='--claim --restore' ;;
            import) words='--format --article' ;;
            export) words='--format --article --lang' ;;
            'series import') words='--entity --metric --unit --dates --decimals --grain' ;;
            chart) words='--name --all --out --formats --lang --theme --scale --dpi --preset' ;;
            esac
            words+=' --help'
        fi
    fi

    # With no word to offer, bash's own file names are (see -o default below).
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -P "$done_part" -W "$words" -- "$word")
    fi
}

complete -o default -F _concord_cli concord-cli
