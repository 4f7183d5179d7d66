"""The scripts by which a shell asks rcm what may come next, one for each shell that it knows."""

VARIABLE = "_RCM_COMPLETE"  # by which a run is told that a shell asks, and which
SCRIPTS = {
    "bash": """\
_rcm_completion() {
    local IFS=$'\\n'
    COMPREPLY=( $( env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD _RCM_COMPLETE=complete_bash $1 ) )
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
    return 0
}
complete -o default -F _rcm_completion rcm
""",
    "zsh": """\
#compdef rcm
_rcm_completion() {
  eval $(env _RCM_WORDS="${words[1,$CURRENT]}" _RCM_COMPLETE=complete_zsh rcm)
}
compdef _rcm_completion rcm
""",
    "fish": """\
complete --command rcm --no-files --arguments "(env _RCM_COMPLETE=complete_fish _RCM_ACTION=get-args _RCM_WORDS=(commandline -cp) rcm)" --condition "env _RCM_COMPLETE=complete_fish _RCM_ACTION=is-args _RCM_WORDS=(commandline -cp) rcm"
""",
    "powershell": """\
Import-Module PSReadLine
Set-PSReadLineKeyHandler -Chord Tab -Function MenuComplete
Register-ArgumentCompleter -Native -CommandName rcm -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $Env:_RCM_COMPLETE = "complete_powershell"
    $Env:_RCM_WORDS = $commandAst.ToString()
    $Env:_RCM_BEGUN = $wordToComplete
    rcm | ForEach-Object {
        $word, $says = $_ -Split ":::"
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $says)
    }
    $Env:_RCM_COMPLETE = ""
    $Env:_RCM_WORDS = ""
    $Env:_RCM_BEGUN = ""
}
""",
}
SCRIPTS["pwsh"] = SCRIPTS["powershell"]
