//! A Debian package: the binary, its place in the menu, its icons and the dossiers' file type.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::shell::{Done, cargo, command, root, target};
use crate::{system, ui};

const ICON_SIZES: &[u32] = &[32, 128, 256, 512];

/// Builds the app and makes its package.
pub fn deb(from_debug: bool) -> Done {
    system::provide(system::BUILD)?;
    system::provide(system::PACKAGE)?;
    ui::build()?;
    let profile = if from_debug { "debug" } else { "release" };
    let options: &[&str] = if from_debug { &[] } else { &["--release"] };
    cargo(["build", "--package", "sabla"]).args(options).run()?;
    pack(&target().join(profile).join("sabla"))
}

/// Makes `sabla_VERSION_ARCHITECTURE.deb` below the target folder, of a binary that was built.
pub fn pack(built: &Path) -> Done {
    let tree = target().join("package");
    let _ = fs::remove_dir_all(&tree);
    let binary = tree.join("usr/bin/sabla");
    put(built, &binary)?;
    permit(&binary, 0o755)?;
    command("strip").args([&binary]).run()?;
    let sources = root().join("src-tauri");
    let own = sources.join("crates/xtask/package");
    let share = tree.join("usr/share");
    put(&own.join("org.sabla.desk.desktop"), &share.join("applications/org.sabla.desk.desktop"))?;
    put(&own.join("sabla.xml"), &share.join("mime/packages/sabla.xml"))?;
    put(&root().join("LICENSE"), &share.join("doc/sabla/copyright"))?;
    put(&sources.join("icons/icon.svg"), &share.join("icons/hicolor/scalable/apps/sabla.svg"))?;
    for size in ICON_SIZES {
        let icon = format!("{size}x{size}");
        put(&sources.join(format!("icons/{icon}.png")), &share.join(format!("icons/hicolor/{icon}/apps/sabla.png")))?;
    }

    let architecture =
        command("dpkg").args(["--print-architecture"]).output().ok_or("dpkg does not say the architecture")?;
    let version = env!("CARGO_PKG_VERSION");
    let control = fs::read_to_string(own.join("control")).map_err(|error| error.to_string())?;
    let control = control
        .replace("@version@", version)
        .replace("@architecture@", &architecture)
        .replace("@size@", &(size(&tree) / 1024).to_string())
        .replace("@depends@", &libraries(&tree, &binary)?);
    write(&tree.join("DEBIAN/control"), &control)?;
    let file = target().join(format!("sabla_{version}_{architecture}.deb"));
    command("dpkg-deb").args(["--root-owner-group", "--build"]).args([&tree, &file]).run()?;
    println!("{}", file.display());
    Ok(())
}

/// The packages of the libraries that the binary is linked to, with the versions it needs.
fn libraries(tree: &Path, binary: &Path) -> Result<String, String> {
    // The tool wants a source package around it; this is the least that it takes for one.
    write(&tree.join("debian/control"), "Source: sabla\n\nPackage: sabla\nArchitecture: any\n")?;
    let found = command("dpkg-shlibdeps").within(tree).args(["-O", "-e"]).args([binary]).output();
    fs::remove_dir_all(tree.join("debian")).map_err(|error| error.to_string())?;
    let line = found.ok_or("dpkg-shlibdeps finds no packages for the binary's libraries")?;
    line.strip_prefix("shlibs:Depends=").map(str::to_owned).ok_or(line.clone())
}

fn put(from: &Path, to: &Path) -> Done {
    folder_of(to)?;
    fs::copy(from, to).map_err(|error| format!("{}: {error}", from.display()))?;
    permit(to, 0o644)
}

fn write(to: &Path, text: &str) -> Done {
    folder_of(to)?;
    fs::write(to, text).map_err(|error| format!("{}: {error}", to.display()))
}

fn folder_of(file: &Path) -> Done {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn permit(file: &Path, mode: u32) -> Done {
    fs::set_permissions(file, fs::Permissions::from_mode(mode)).map_err(|error| error.to_string())
}

/// Bytes of all files below a folder.
fn size(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(
            |entry| {
                if entry.path().is_dir() { size(&entry.path()) } else { entry.metadata().map_or(0, |file| file.len()) }
            },
        )
        .sum()
}
