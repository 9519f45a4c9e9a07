use crate::app::{App, Home};
use serde_json::json;
#[test]
fn spike() {
    let home = Home::new();
    let app = App::start(&home);
    println!("{}", app.page.url());
    app.find("heading", "Spike");
    app.click("button", "Ask");
    app.reads("متن");
    app.fill("Name", "hello سلام");
    let html = app.page.script("return document.body.innerText + ' | ' + getComputedStyle(document.getElementById('inline')).cssText.slice(0,0) + getComputedStyle(document.getElementById('inline')).color + getComputedStyle(document.getElementById('inline')).fontSize + getComputedStyle(document.getElementById('inline')).marginLeft + document.getElementById('i').value", json!([]));
    println!("{html:?}");
    println!("{}", app.call("ask", json!({"name":"q","argument":[1]})));
    println!("{}", app.call("undo", json!({})));
    println!(
        "{}",
        app.call("plugin:window|set_title", json!({"title":"x"}))
    );
    println!("{:?}", app.picture("spike"));
    app.quit();
}
