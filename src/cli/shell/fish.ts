import { allCommands, brief, type CommandNode, type OptionNode } from './command-tree.js';

/** Completion for fish. */
export function fishCompletion(root: CommandNode): string {
  const commands = allCommands(root);
  const paths = commands.filter(({ words }) => words.length > 0).map(({ words }) => ` ${words.join(' ')}`);
  return `# Completion of screen (sanctions-screen) for fish, made by "screen completion fish".
# sanctions-screen completion fish > ~/.config/fish/completions/sanctions-screen.fish
function __sanctions_screen_in
    set -l words (commandline -opc)
    set -e words[1]
    set -l path ''
    for word in $words
        contains -- "$path $word" ${paths.map(quoted).join(' ')}; or break
        set path "$path $word"
    end
    test "$path" = "$argv[1]"
end
function __sanctions_screen_first
    set -l words (commandline -opc)
    __sanctions_screen_in $argv[1]; and test (count $words) -eq $argv[2]
end
for program in screen sanctions-screen
${commands.flatMap(lines).join('\n')}
end
`;
}

function lines({ words, options, commands, choices, takesFiles }: CommandNode): readonly string[] {
  const path = words.map((word) => ` ${word}`).join('');
  const here = `-n ${quoted(`__sanctions_screen_in ${quoted(path)}`)}`;
  const first = `-n ${quoted(`__sanctions_screen_first ${quoted(path)} ${words.length + 1}`)}`;
  const line = (rest: string): string => `    complete -c $program ${rest}`;
  return [
    ...commands.map((command) =>
      line(`${first} -a ${command.words.at(-1) ?? ''} -d ${quoted(brief(command.summary))}`),
    ),
    ...choices.map((choice) => line(`${first} -a ${choice}`)),
    ...(takesFiles ? [] : [line(`${here} -f`)]),
    ...options.map((option) => line(`${here} ${optionText(option)}`)),
  ];
}

function optionText({ short, long, value, help }: OptionNode): string {
  return [
    short === null ? '' : `-s ${short.replace(/^-/, '')}`,
    `-l ${long.replace(/^--/, '')}`,
    value === null ? '' : value.isFile ? '-r -F' : '-x',
    value === null || value.words.length === 0 ? '' : `-a ${quoted(value.words.join(' '))}`,
    `-d ${quoted(brief(help))}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
