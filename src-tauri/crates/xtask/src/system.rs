//! What the system must bring: found by what it offers, installed by Debian's and Ubuntu's package names.

use crate::shell::{Done, attended, command, find, has};

/// Something the system must offer, and the package that brings it.
pub struct Need {
    offer: Offer,
    package: &'static str,
}

enum Offer {
    Program(&'static str),
    /// A library with its headers, by pkg-config's name.
    Library(&'static str),
    Browser,
}

const fn program(name: &'static str, package: &'static str) -> Need {
    Need { offer: Offer::Program(name), package }
}

/// To build and run the app.
pub const BUILD: &[Need] = &[
    program("cc", "build-essential"),
    program("make", "build-essential"),
    program("perl", "perl"),
    program("pkg-config", "pkg-config"),
    Need { offer: Offer::Library("webkit2gtk-4.1"), package: "libwebkit2gtk-4.1-dev" },
    Need { offer: Offer::Library("dbus-1"), package: "libdbus-1-dev" },
];

/// To test it as well.
pub const TEST: &[Need] = &[
    program("xvfb-run", "xvfb"),
    program("xauth", "xauth"),
    program("WebKitWebDriver", "webkit2gtk-driver"),
    program("dbus-daemon", "dbus-daemon"),
    program("xdotool", "xdotool"),
    program("setpriv", "util-linux"),
    Need { offer: Offer::Browser, package: CHROMIUM },
];

/// To make the package.
pub const PACKAGE: &[Need] = &[program("dpkg-deb", "dpkg"), program("dpkg-shlibdeps", "dpkg-dev")];

/// Chromium's package, but for Ubuntu, where it goes by another name.
const CHROMIUM: &str = "chromium";
const CHROMIUM_ON_UBUNTU: &str = "chromium-browser";

/// The names under which Chromium goes, the system's own first.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// The Chromium that the screens are tested in.
pub fn browser() -> Option<std::path::PathBuf> {
    find(BROWSERS)
}

impl Need {
    fn package(&self) -> &'static str {
        let is_ubuntu =
            || std::fs::read_to_string("/etc/os-release").is_ok_and(|os| os.lines().any(|it| it == "ID=ubuntu"));
        if self.package == CHROMIUM && is_ubuntu() { CHROMIUM_ON_UBUNTU } else { self.package }
    }

    fn is_met(&self) -> bool {
        match self.offer {
            Offer::Program(name) => has(name),
            Offer::Library(name) => command("pkg-config").args(["--exists", name]).succeeds(),
            Offer::Browser => browser().is_some(),
        }
    }
}

fn missing(needs: &[Need]) -> Vec<&'static str> {
    let mut packages: Vec<_> = needs.iter().filter(|need| !need.is_met()).map(Need::package).collect();
    packages.dedup();
    packages
}

/// Finds what is missing, names it, and installs it.
///
/// # Errors
/// Where it cannot be installed; says what to install by hand.
pub fn provide(needs: &[Need]) -> Done {
    let packages = missing(needs);
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    eprintln!("Missing on this system: {list}");
    if !has("apt-get") {
        return Err(format!("Please install what your system calls these Debian packages, then start again: {list}"));
    }
    let by_hand = |why: String| format!("{why}\nPlease install them by hand: sudo apt-get install {list}");
    apt(&["update"]).map_err(by_hand)?;
    apt(&[&["install", "--yes", "--no-install-recommends"], packages.as_slice()].concat()).map_err(by_hand)?;
    let still = missing(needs);
    if still.is_empty() { Ok(()) } else { Err(format!("Installed, but not found afterwards: {}", still.join(" "))) }
}

fn apt(arguments: &[&str]) -> Done {
    let quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"];
    let as_root: &[&str] = match command("id").args(["-u"]).output().as_deref() {
        Some("0") => &[],
        _ if !has("sudo") => return Err("This needs root, and there is no sudo.".into()),
        _ if attended() => &["sudo"],
        _ => &["sudo", "--non-interactive"],
    };
    let mut words = as_root.iter().chain(&quiet).chain(arguments);
    let first = words.next().copied().unwrap_or_default();
    command(first).args(words).run()
}
