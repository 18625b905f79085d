/**
 * What each shell runs at a press of Tab: it asks `okr completions --complete=WORD -- WORDS…`, which answers a line for each
 * word that fits, with a tab before what it means, and `:files` where paths fit too.
 */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

export const scripts: Readonly<Record<Shell, string>> = {
  /** Words end at more signs for bash than for a person: what it takes for typed already is left out of its answer. */
  bash: `_okr() {
  local line="\${COMP_LINE:0:COMP_POINT}" word value about prefix
  local -a words
  read -ra words <<<"$line"
  if [[ $line == *[[:space:]] ]]; then word=''; else word="\${words[\${#words[@]}-1]}"; unset 'words[\${#words[@]}-1]'; fi
  prefix="\${word%"\${COMP_WORDS[COMP_CWORD]}"}"
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    if [[ $value == :files ]]; then compopt -o default 2>/dev/null; else COMPREPLY+=("\${value#"$prefix"}"); fi
  done < <(okr completions --complete="$word" -- "\${words[@]:1}" 2>/dev/null)
}
complete -F _okr okr
`,
  zsh: `#compdef okr
_okr() {
  local line files=0
  local -a found
  while IFS= read -r line; do
    if [[ $line == :files ]]; then files=1; else found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}"); fi
  done < <(okr completions --complete="\${words[CURRENT]}" -- "\${(@)words[2,CURRENT-1]}" 2>/dev/null)
  (( $#found )) && _describe -V okr found
  (( files )) && _files
}
if [[ $funcstack[1] == _okr ]]; then _okr "$@"; else compdef _okr okr; fi
`,
  fish: `function __okr_complete
  set -l word (commandline -ct)
  set -l words (commandline -opc)
  for line in (okr completions --complete="$word" -- $words[2..-1] 2>/dev/null)
    if test "$line" = :files
      __fish_complete_path "$word"
    else
      echo $line
    end
  end
end
complete -c okr -f -a '(__okr_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName okr -ScriptBlock {
  param($word, $command, $cursor)
  $words = @($command.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  okr completions "--complete=$word" -- @words 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if ($value -ne ':files') {
      $shown = if ($about) { $about } else { $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $shown)
    }
  }
}
`,
};
