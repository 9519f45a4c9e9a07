//! The binary without its window, as scripts use it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use sabla_tests::app::{Home, binary};

const PASSPHRASE: &str = "the long table by the window";

fn seed(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds").join(name)
}

/// Runs the binary with a first line on its standard input.
fn sabla(home: &Home, arguments: &[&str], line: &str) -> Output {
    let mut command = Command::new(binary());
    let command = home.furnish(&mut command).args(arguments).current_dir(home.path("Dossiers"));
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary starts");
    // A refusal before reading closes the pipe.
    let _ = writeln!(child.stdin.take().expect("a pipe"), "{line}");
    child.wait_with_output().expect("the binary ends")
}

fn answer(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn refusal(output: &Output) -> (Option<i32>, String) {
    let failure: Value = serde_json::from_slice(&output.stderr).expect("JSON");
    assert!(output.stdout.is_empty());
    (output.status.code(), failure["code"].as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_script_is_replayed_checked_and_dumped() {
    let home = Home::new();
    let script = seed("muscat.toml");
    let script = script.to_string_lossy();
    let replayed =
        answer(&sabla(&home, &["replay", &script, "--into", "Muscat.sabla", "--passphrase-stdin"], PASSPHRASE));
    assert!(replayed["steps"].as_u64() > Some(10), "{replayed}");

    let report = answer(&sabla(&home, &["check", "Muscat.sabla", "--passphrase-stdin"], PASSPHRASE));
    assert_eq!(report["sound"], true, "{report}");
    let first = sabla(&home, &["dump", "Muscat.sabla", "--passphrase-stdin"], PASSPHRASE);
    assert_eq!(answer(&first)["dossier"][0]["name"], "Muscat: Oman’s good offices");
    let second = sabla(&home, &["dump", "Muscat.sabla", "--passphrase-stdin"], PASSPHRASE);
    assert!(first.stdout == second.stdout, "the same dossier gives the same bytes");
}

/// From a confidence to its hand-over: what the second party may know changes with the hand-over alone.
#[test]
fn a_dump_as_an_audience_holds_what_it_was_told_and_nothing_else() {
    let home = Home::new();
    let replay = |script: &str, into: &str| {
        std::fs::write(home.path("step.toml"), script).expect("a script");
        let path = home.path("step.toml");
        answer(&sabla(&home, &["replay", &path.to_string_lossy(), "--into", into, "--passphrase-stdin"], PASSPHRASE));
    };
    let dump = |audience: &str| {
        let output = sabla(&home, &["dump", "Case.sabla", "--as", audience, "--passphrase-stdin"], PASSPHRASE);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    };
    replay(
        r#"
        [[step]]
        do = "add_dossier"
        name = "The case"
        mandate = "good_offices"
        facilitator = "Ostmere"
        zone = "Asia/Muscat"
        [[step]]
        do = "add_party"
        id = "00000000-0000-4000-8000-000000000001"
        name = "Wadira"
        [[step]]
        do = "add_party"
        id = "00000000-0000-4000-8000-000000000002"
        name = "Zarvand"
        "#,
        "Case.sabla",
    );
    let message = "\nmessage = \"00000000-0000-4000-8000-000000000004\"\nfact = \"message\"\naudience = \"party\"\nparty = \"00000000-0000-4000-8000-000000000002\"\n";
    let start = dump("party:Zarvand");
    let confided = r#"
        [[step]]
        do = "add_message"
        id = "00000000-0000-4000-8000-000000000004"
        from_party = "00000000-0000-4000-8000-000000000001"
        to_party = "00000000-0000-4000-8000-000000000002"
        as_said = "SECRET-X ninety-five would do"
        wording = "WORDING-Y a lower figure"
    "#;
    replay(confided, "Case.sabla");
    assert_eq!(dump("party:Zarvand"), start);
    let step =
        |word: &str| format!("[[step]]\ndo = \"record_disclosure\"\nstep = \"{word}\"\nat = 1776148920000{message}");
    replay(&step("cleared"), "Case.sabla");
    assert_eq!(dump("party:Zarvand"), start);
    replay(&step("conveyed"), "Case.sabla");
    let told = dump("party:Zarvand");
    assert!(told.contains("WORDING-Y") && !told.contains("SECRET-X"), "{told}");
    replay(&step("withdrawn"), "Case.sabla");
    assert_eq!(dump("party:Zarvand"), told);
    assert!(!dump("party:Wadira").contains("SECRET-X") && !dump("table").contains("WORDING-Y"));
    let nobody = sabla(&home, &["dump", "Case.sabla", "--as", "party:Nobody", "--passphrase-stdin"], PASSPHRASE);
    assert_eq!(refusal(&nobody), (Some(1), "malformed".to_owned()));
}

#[test]
fn without_a_screen_the_window_is_refused_by_its_code() {
    let home = Home::new();
    let mut command = Command::new(binary());
    let output = home.furnish(&mut command).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output();
    assert_eq!(refusal(&output.expect("the binary starts")), (Some(1), "no_window".to_owned()));
}

#[test]
fn the_passphrase_may_come_through_a_descriptor() {
    let home = Home::new();
    let script = seed("naqoura.toml");
    std::fs::write(home.path("line"), format!("{PASSPHRASE}\n")).expect("a file");
    let mut command = Command::new("sh");
    let command = home.furnish(&mut command).current_dir(home.path("Dossiers"));
    let status = command
        .args(["-c", "exec \"$0\" replay \"$1\" --into N.sabla --passphrase-fd 3 3<\"$HOME/line\""])
        .args([binary(), script])
        .stdout(Stdio::null())
        .status();
    assert!(status.expect("the binary starts").success());
    let report = answer(&sabla(&home, &["check", "N.sabla", "--passphrase-stdin"], PASSPHRASE));
    assert_eq!(report["sound"], true);
}

#[test]
fn a_refusal_is_one_object_and_an_exit_code() {
    let home = Home::new();
    let script = seed("naqoura.toml");
    let script = script.to_string_lossy();
    answer(&sabla(&home, &["replay", &script, "--into", "N.sabla", "--passphrase-stdin"], PASSPHRASE));
    let refused = |arguments: &[&str], line: &str| refusal(&sabla(&home, arguments, line));
    assert_eq!(
        refused(&["check", "N.sabla", "--passphrase-stdin"], "another one"),
        (Some(3), "wrong_passphrase".into())
    );
    assert_eq!(refused(&["check", "N.sabla", "--passphrase-stdin"], ""), (Some(3), "no_passphrase".into()));
    assert_eq!(refused(&["dump", "N.sabla", "--passphrase", PASSPHRASE], ""), (Some(2), "misused".into()));
    assert_eq!(refused(&["check"], ""), (Some(2), "misused".into()));
    std::fs::write(home.path("Dossiers/bad.toml"), "[[step]]\ndo = \"add_party\"\nname = \"\"\n").expect("a file");
    let bad = refused(&["replay", "bad.toml", "--into", "Bad.sabla", "--passphrase-stdin"], PASSPHRASE);
    assert_eq!(bad, (Some(1), "script_step".into()));
    assert!(!home.path("Dossiers/Bad.sabla").exists(), "nothing is left of a dossier that was to be made");
}
