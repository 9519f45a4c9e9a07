//! The Debian package that `cargo xtask package` makes: it fits this system, and its menu entry starts the app.

use std::path::{Path, PathBuf};
use std::process::Command;

use sabla_tests::app::{Home, Plain, binary};

fn package() -> PathBuf {
    let target = binary().parent().and_then(Path::parent).expect("a target folder").to_owned();
    let mut entries = std::fs::read_dir(&target).expect("a target folder").flatten().map(|entry| entry.path());
    let own = concat!("sabla_", env!("CARGO_PKG_VERSION"), "_");
    let found = entries.find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(own) && name.ends_with(".deb")
    });
    found.expect("make it first: cargo xtask package --dev")
}

fn said(command: &mut Command) -> String {
    let output = command.output().expect("it starts");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_package_fits_this_system_and_its_menu_entry_starts_the_app() {
    let package = package();
    let plan = said(Command::new("apt-get").args(["--simulate", "install"]).arg(&package));
    assert!(plan.contains("Inst sabla"), "{plan}");

    let home = Home::new();
    let unpacked = home.path("unpacked");
    said(Command::new("dpkg-deb").arg("--extract").args([&package, &unpacked]));
    let entry =
        std::fs::read_to_string(unpacked.join("usr/share/applications/org.sabla.desk.desktop")).expect("an entry");
    let value = |name: &str| {
        let mut lines = entry.lines().filter_map(|line| line.split_once('='));
        lines.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).expect("a value")
    };
    assert_eq!((value("Type").as_str(), value("Name").as_str()), ("Application", "Sabla"));
    for size in ["scalable", "32x32", "128x128", "256x256", "512x512"] {
        let ending = if size == "scalable" { "svg" } else { "png" };
        let icon = unpacked.join(format!("usr/share/icons/hicolor/{size}/apps/{}.{ending}", value("Icon")));
        assert!(icon.exists(), "{}", icon.display());
    }
    let program = value("Exec");
    let program = unpacked.join("usr/bin").join(program.split_whitespace().next().expect("a program"));
    let app = Plain::start_from(&program, &home, &[]);
    assert_eq!(app.title(), "Sabla");
    assert!(app.end().success());
}
