import { allCommands, type CommandNode, type OptionNode } from './command-tree.js';

/** Completion for bash 3.2 and later, without bash-completion. */
export function bashCompletion(root: CommandNode): string {
  const commands = allCommands(root);
  return `# Completion of screen (sanctions-screen) for bash, made by "screen completion bash".
# In ~/.bashrc:  source <(sanctions-screen completion bash)
_sanctions_screen() {
  local IFS=$'\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= at
  # bash parts words at =, so --format=csv comes as three
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$command \${COMP_WORDS[at]}" in
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ words }) => `      ${quoted(` ${words.join(' ')}`)}) command+=" \${COMP_WORDS[at]}" ;;\n`)
  .join('')}      *) break ;;
    esac
  done
  COMPREPLY=()
  case "$command $prev" in
${commands.map(values).join('')}  esac
  case "$command" in
${commands.map(words).join('')}  esac
}
complete -F _sanctions_screen screen sanctions-screen
`;
}

/** What may follow an option that takes a value. */
function values({ words, options }: CommandNode): string {
  const lead = words.map((word) => ` ${word}`).join('');
  return options
    .filter(({ value }) => value !== null)
    .map((option) => {
      const patterns = names(option).map((name) => quoted(`${lead} ${name}`));
      return `    ${patterns.join('|')}) ${offer(option.value?.words ?? [], option.value?.isFile ?? false)} return ;;\n`;
    })
    .join('');
}

/** What may stand anywhere else. */
function words({ words: path, options, commands, choices, takesFiles }: CommandNode): string {
  const flags = options.flatMap(names);
  const first = [...commands.map((command) => command.words.at(-1) ?? ''), ...choices];
  return `    ${quoted(path.map((word) => ` ${word}`).join(''))})
      if [[ $cur == -* ]]; then
        ${offer(flags, false)}
      elif ((at == COMP_CWORD)); then
        ${offer(first, takesFiles)}
      else
        ${offer([], takesFiles)}
      fi ;;
`;
}

function offer(texts: readonly string[], files: boolean): string {
  const list = texts.length === 0 ? '' : `compgen -W ${quoted(texts.join('\n'))} -- "$cur"`;
  const found = [list, files ? 'compgen -f -- "$cur"' : ''].filter((part) => part !== '');
  if (found.length === 0) return ':;';
  return `${files ? 'compopt -o filenames 2>/dev/null; ' : ''}COMPREPLY=($(${found.join('; ')}));`;
}

function names({ short, long }: OptionNode): readonly string[] {
  return short === null ? [long] : [short, long];
}

function quoted(text: string): string {
  return `$'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
