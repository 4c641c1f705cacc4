# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of concord-cli(1) for bash. Works with and without the bash-completion package.

_concord_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]:-} words=''
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
    --source | --translation | --from | --batch | --out)
        COMPREPLY=()
        return
        ;;
    --lang | --source-lang | --translation-lang) words='en zh-Hant' ;;
    --fail-on) words='error warning info never' ;;
    --formats) words='png svg pdf csv html vega-lite datawrapper json' ;;
    --preset) words='web wide slide square column' ;;
    --side) words='source translation' ;;
    --status) words='unverified verified disputed wrong outdated' ;;
    --theme) words='light dark' ;;
    --scale) words='1 2' ;;
    --encoding | --source-encoding | --translation-encoding) words='UTF-8 UTF-16LE UTF-16BE Big5 Big5-HKSCS GB18030 windows-1252' ;;
    --title | --byline | --date | --name | --rules) return ;;
    --format)
        case $command in
        figures) words='jsonl tsv' ;;
        align) words='beads jsonl tmx' ;;
        import | export) words='beads tmx' ;;
        check) words='jsonl csv html' ;;
        esac
        ;;
    esac

    if [[ -z $words ]]; then
        if ((COMP_CWORD == 1)); then
            words='new add info segment figures align check claims undo history backup chart verify sample series import export --help --version'
        elif ((COMP_CWORD == 2)) && [[ $command == claims ]]; then
            words='list suggest add set remove'
        elif ((COMP_CWORD == 2)) && [[ $command == series ]]; then
            words='import list'
        elif [[ $word == -* ]]; then
            case $command in
            new | add) words='--source --translation --title --byline --date --source-lang --translation-lang --source-encoding --translation-encoding' ;;
            segment) words='--lang --encoding' ;;
            figures) words='--lang --encoding --date --format' ;;
            align) words='--presegmented --batch --pooled --source-lang --translation-lang --source-encoding --translation-encoding --format' ;;
            check) words='--source --translation --source-lang --translation-lang --source-encoding --translation-encoding --rules --list-rules --date --format --fail-on' ;;
            claims) words='--from --article --side --paragraph --start --end --exact --entity --metric --period --low --high --unit --qualifier --attribution --status --statement --note' ;;
            import | export) words='--format --article' ;;
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
