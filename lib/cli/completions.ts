/** `plug completions SHELL`: a script for the shell that completes commands, options and file names. */
import { t } from "../ui/language.ts";
import { fail } from "../ui/message.ts";
import { type CommandWords, commandWords, netcatWords, type OptionWords } from "./words.ts";

type Script = (commands: CommandWords[], netcat: OptionWords[]) => string;

const SHELLS: Record<string, Script> = { bash, zsh, fish, powershell };

/** Runs `plug completions`. */
export async function run([shell, ...more]: string[]): Promise<number> {
  const names = Object.keys(SHELLS).join(", ");
  if (shell === "--help" || shell === "-h") {
    console.log(
      t(
        `usage: plug completions SHELL\n\nSHELL is one of ${names}. What is printed goes where the shell looks for completions:\n`,
        `用法：plug completions SHELL\n\nSHELL 为 ${names} 之一。把输出放到 shell 读取补全的位置：\n`,
      ) + HOW,
    );
    return 0;
  }
  if (!Object.hasOwn(SHELLS, shell ?? "") || more.length > 0) {
    fail(t(`which shell? one of ${names}`, `哪个 shell？可选：${names}`));
    return 2;
  }
  console.log(SHELLS[shell](await commandWords(), await netcatWords()));
  return 0;
}

const HOW = `
  bash        plug completions bash > ~/.local/share/bash-completion/completions/plug
  zsh         plug completions zsh > "\${fpath[1]}/_plug"
  fish        plug completions fish > ~/.config/fish/completions/plug.fish
  powershell  plug completions powershell >> $PROFILE`;

const names = (options: OptionWords[]) => options.flatMap((option) => option.names).join(" ");

function bash(commands: CommandWords[], netcat: OptionWords[]): string {
  const cases = commands.filter(({ options }) => options.length > 0)
    .map(({ name, options }) => `    ${name}) words="${names(options)}" ;;`);
  return `_plug() {
  local current=\${COMP_WORDS[COMP_CWORD]} words
  case \${COMP_WORDS[1]} in
${cases.join("\n")}
    completions) words="${Object.keys(SHELLS).join(" ")}" ;;
    help) words="${commands.map(({ name }) => name).join(" ")} netcat" ;;
    *) words="${names(netcat)}" ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ] && [[ $current != -* ]]; then
    words="${commands.map(({ name }) => name).join(" ")}"
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _plug plug plug.exe`;
}

function zsh(commands: CommandWords[], netcat: OptionWords[]): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''");
  const listed = commands.map(({ name, summary }) => `    '${name}:${quote(summary)}'`).join("\n");
  const described = (options: OptionWords[]) =>
    options.flatMap(({ names, help }) =>
      names.map((name) => `'${name}:${quote(help.replaceAll(":", "\\:"))}'`)
    ).join(" ");
  const cases = commands.filter(({ options }) => options.length > 0)
    .map(({ name, options }) => `    ${name}) choices=(${described(options)}) ;;`);
  return `#compdef plug
_plug() {
  local -a commands choices
  commands=(
${listed}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* && $PREFIX != -* ]]; then
    _describe command commands
    return
  fi
  case $words[2] in
${cases.join("\n")}
    completions) choices=(${Object.keys(SHELLS).join(" ")}) ;;
    help) choices=("\${commands[@]}" netcat) ;;
    *) choices=(${described(netcat)}) ;;
  esac
  _describe option choices || _files
}
if [ "$funcstack[1]" = _plug ]; then _plug "$@"; else compdef _plug plug; fi`;
}

function fish(commands: CommandWords[], netcat: OptionWords[]): string {
  const quote = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const all = commands.map(({ name }) => name).join(" ");
  const option = (when: string, { names, value, help }: OptionWords) => {
    const written = names.map((name) =>
      name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`
    );
    return `complete -c plug -n '${when}' ${written.join(" ")}${value ? " -r" : ""} -d ${quote(help)}`;
  };
  return [
    ...commands.map(({ name, summary }) =>
      `complete -c plug -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`
    ),
    ...commands.flatMap(({ name, options }) =>
      options.map((one) => option(`__fish_seen_subcommand_from ${name}`, one))
    ),
    `complete -c plug -n '__fish_seen_subcommand_from completions' -f -a '${Object.keys(SHELLS).join(" ")}'`,
    `complete -c plug -n '__fish_seen_subcommand_from help' -f -a '${all} netcat'`,
    ...netcat.map((one) => option(`not __fish_seen_subcommand_from ${all}`, one)),
  ].join("\n");
}

function powershell(commands: CommandWords[], netcat: OptionWords[]): string {
  const list = (words: string) => words.split(" ").map((word) => `'${word}'`).join(", ");
  const cases = commands.filter(({ options }) => options.length > 0)
    .map(({ name, options }) => `    '${name}' { $words = @(${list(names(options))}) }`);
  return `Register-ArgumentCompleter -Native -CommandName plug -ScriptBlock {
  param($current, $ast, $position)
  $command = if ($ast.CommandElements.Count -gt 1) { "$($ast.CommandElements[1])" } else { '' }
  switch -CaseSensitive ($command) {
${cases.join("\n")}
    'completions' { $words = @(${list(Object.keys(SHELLS).join(" "))}) }
    'help' { $words = @(${list(commands.map(({ name }) => name).join(" "))}, 'netcat') }
    default { $words = @(${list(commands.map(({ name }) => name).join(" "))}, ${list(names(netcat))}) }
  }
  $words | Where-Object { $_ -clike "$current*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`;
}
