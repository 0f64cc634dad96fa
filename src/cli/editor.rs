//! The editor in which a line is opened: by an address, by a command, or on the forge.

use crate::output::web::desk::Editor;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::path::Path;
use std::process::{Command, Stdio};

/// Everything in a path but what RFC 3986 calls unreserved, the slash, and the colon of a drive.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b':').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// How a line is opened, and the command that does it if one does.
pub struct Chosen {
    pub editor: Editor,
    /// The program, then its arguments with `{path}` and `{line}` in them.
    pub command: Option<Vec<String>>,
    /// The program of `VISUAL` or `EDITOR`, if it cannot be used because it runs in a terminal.
    pub refused: Option<String>,
}

/// Editors that open windows of their own, and how they are told of a line.
const WINDOWS: &[(&[&str], &[&str])] = &[
    (&["code", "code-insiders", "codium", "vscodium", "cursor", "windsurf", "positron"], &["-g", "{path}:{line}"]),
    (&["subl", "zed", "zeditor"], &["{path}:{line}"]),
    (&["kate", "kwrite", "mate", "bbedit"], &["-l", "{line}", "{path}"]),
    (&["gedit", "gnome-text-editor", "xed", "pluma", "gvim", "mvim", "geany", "emacsclient"], &["+{line}", "{path}"]),
    (&["notepad++", "notepad++.exe"], &["-n{line}", "{path}"]),
    (&["mousepad"], &["--line={line}", "{path}"]),
];

/// What was asked for: an address or a command; if nothing was, what the environment names.
pub fn choose(asked: Option<&str>, environment: Option<&str>, site: &Path) -> Chosen {
    let forge = Chosen { editor: Editor::Forge, command: None, refused: None };
    match (asked, environment) {
        (Some(asked), _) if asked.contains("://") => Chosen { editor: Editor::Address(address(asked, site)), ..forge },
        (Some(asked), _) => match command(asked) {
            Some(command) => Chosen { editor: Editor::Command, command: Some(command), ..forge },
            None => forge,
        },
        (None, Some(named)) if known(named).is_some() => {
            Chosen { editor: Editor::Command, command: command(named), ..forge }
        }
        (None, Some(named)) => Chosen { refused: program(named).map(str::to_owned), ..forge },
        (None, None) => forge,
    }
}

/// Starts the editor on a file of a site. It is not waited for.
///
/// # Errors
/// When the program cannot be started.
pub fn open(command: &[String], site: &Path, file: &str, line: usize) -> Result<(), String> {
    let path = site.join(file);
    let filled = |word: &String| word.replace("{path}", &path.to_string_lossy()).replace("{line}", &line.to_string());
    let (program, arguments) = command.split_first().ok_or("it has no name")?;
    let mut started = Command::new(program)
        .args(arguments.iter().map(filled))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("`{program}`: {error}"))?;
    // So that it does not stay behind as a zombie.
    std::thread::spawn(move || started.wait());
    Ok(())
}

/// The words of a command. One that says nothing of the file gets it at its end, as the editor wants it.
fn command(written: &str) -> Option<Vec<String>> {
    let mut words: Vec<String> = written.split_whitespace().map(str::to_owned).collect();
    words.first()?;
    if !written.contains("{path}") {
        let usual: &[&str] = known(written).unwrap_or(&["{path}"]);
        words.extend(usual.iter().map(|word| (*word).to_owned()));
    }
    Some(words)
}

fn known(written: &str) -> Option<&'static [&'static str]> {
    let program = program(written)?;
    WINDOWS.iter().find(|(names, _)| names.contains(&program)).map(|(_, arguments)| *arguments)
}

/// The name of the program that a command begins with, without its folder.
fn program(written: &str) -> Option<&str> {
    written.split_whitespace().next()?.rsplit(['/', '\\']).next()
}

/// The address with the site's folder in it; the file and the line are still to be filled in.
fn address(template: &str, site: &Path) -> String {
    let folder = site.to_string_lossy().replace('\\', "/");
    let folder = utf8_percent_encode(folder.trim_end_matches('/'), PATH).to_string();
    // `vscode://file/{path}`: the slash before it is the one that a path begins with.
    let rooted = template.replace("/{path}", &format!("/{}/{{file}}", folder.trim_start_matches('/')));
    rooted.replace("{path}", &format!("{folder}/{{file}}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(asked: Option<&str>, environment: Option<&str>) -> (Editor, String) {
        let chosen = choose(asked, environment, Path::new("/home/rina/my site"));
        (chosen.editor, chosen.command.or(chosen.refused.map(|name| vec![name])).unwrap_or_default().join(" "))
    }

    #[test]
    fn an_address_has_the_folder_of_the_site_in_it() {
        let address = |text: &str| (Editor::Address(text.to_owned()), String::new());
        let (vscode, idea) = ("vscode://file/{path}:{line}", "idea://open?file={path}&line={line}");
        assert_eq!(chosen(Some(vscode), None), address("vscode://file/home/rina/my%20site/{file}:{line}"));
        assert_eq!(chosen(Some(idea), None), address("idea://open?file=/home/rina/my%20site/{file}&line={line}"));
    }

    #[test]
    fn a_command_gets_file_and_line_as_its_editor_wants_them() {
        let command = |text: &str| (Editor::Command, text.to_owned());
        assert_eq!(chosen(Some("kate"), None), command("kate -l {line} {path}"));
        assert_eq!(chosen(Some("my-editor --at {line} {path}"), None), command("my-editor --at {line} {path}"));
        assert_eq!(chosen(Some("my-editor"), None), command("my-editor {path}"));
        assert_eq!(chosen(None, Some("/usr/bin/code -n")), command("/usr/bin/code -n -g {path}:{line}"));
        assert_eq!(chosen(Some("gedit"), Some("code")), command("gedit +{line} {path}"));
    }

    #[test]
    fn what_runs_in_a_terminal_is_not_started_unasked() {
        assert_eq!(chosen(None, Some("vim")), (Editor::Forge, "vim".to_owned()));
        assert_eq!(chosen(None, None), (Editor::Forge, String::new()));
        assert_eq!(chosen(Some(" "), None), (Editor::Forge, String::new()));
    }
}
