//! Headless Chromium, controlled over a pipe: the part of the `DevTools` protocol that the tests need.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;
use std::{fs, thread};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// A page in its own browser.
pub(crate) struct Page {
    child: Child,
    commands: Option<ChildStdin>,
    messages: mpsc::Receiver<Value>,
    profile: PathBuf,
    session: Option<String>,
    last_id: u64,
    /// The events that the browser sent.
    events: Vec<Value>,
}

/// The emulated device.
#[derive(Clone, Copy)]
pub(crate) struct View {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) scheme: &'static str,
    pub(crate) script: bool,
}

pub(crate) const DESK: View = View { width: 1200, height: 900, scheme: "light", script: true };

/// The timeout for a response, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

impl Page {
    /// Opens a file in a new browser; `fragment` starts with `#` or is empty.
    pub(crate) fn open(file: &Path, fragment: &str, view: View) -> Self {
        let mut page = Self::start();
        page.visit(file, fragment, view);
        page
    }

    /// Opens a file in a new tab of the same browser.
    pub(crate) fn visit(&mut self, file: &Path, fragment: &str, view: View) {
        self.session = None;
        let target = self.call("Target.createTarget", &json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = self.call("Target.attachToTarget", &attach);
        self.session = Some(session["sessionId"].as_str().unwrap().to_owned());
        for domain in ["Page", "Runtime", "Log", "Network", "Accessibility"] {
            self.call(&format!("{domain}.enable"), &json!({}));
        }
        self.call("Page.setLifecycleEventsEnabled", &json!({ "enabled": true }));
        self.events.clear();
        let metrics = json!({
            "width": view.width, "height": view.height, "deviceScaleFactor": 1, "mobile": view.width < 500,
        });
        self.call("Emulation.setDeviceMetricsOverride", &metrics);
        let scheme = json!([{ "name": "prefers-color-scheme", "value": view.scheme }]);
        self.call("Emulation.setEmulatedMedia", &json!({ "features": scheme }));
        self.call("Emulation.setScriptExecutionDisabled", &json!({ "value": !view.script }));
        let address = format!("file://{}{fragment}", file.canonicalize().unwrap().display());
        let document = self.call("Page.navigate", &json!({ "url": address }))["loaderId"].clone();
        let is_loaded =
            |event: &Value| event["params"]["name"] == "load" && event["params"]["loaderId"] == document;
        while !self.events.iter().any(is_loaded) {
            let next = self.next();
            self.events.push(next);
        }
    }

    fn start() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let name = COUNT.fetch_add(1, Ordering::Relaxed);
        let profile =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("chromium-{}-{name}", std::process::id()));
        let flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
                     --disable-background-networking --disable-component-update --disable-sync --remote-debugging-pipe";
        // The protocol uses the file descriptors 3 and 4.
        let script = format!(
            "exec chromium {flags} \"--user-data-dir=$0\" about:blank 3<&0 4>&1 0</dev/null 1>/dev/null 2>/dev/null"
        );
        let mut child = Command::new("sh")
            .args(["-c", &script])
            .arg(&profile)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let commands = child.stdin.take();
        let messages = messages(child.stdout.take().unwrap());
        Self { child, commands, messages, profile, session: None, last_id: 0, events: Vec::new() }
    }

    /// Calls a method of the protocol.
    pub(crate) fn call(&mut self, method: &str, parameters: &Value) -> Value {
        self.last_id += 1;
        let mut message = json!({ "id": self.last_id, "method": method, "params": parameters });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        let commands = self.commands.as_mut().unwrap();
        write!(commands, "{message}\0")
            .and_then(|()| commands.flush())
            .expect("Chromium runs: is it installed?");
        loop {
            let answer = self.next();
            if answer["id"] == self.last_id {
                assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                return answer["result"].clone();
            }
            self.events.push(answer);
        }
    }

    fn next(&self) -> Value {
        self.messages.recv_timeout(PATIENCE).expect("Chromium answers: is it installed?")
    }

    /// The value of an expression in the page.
    pub(crate) fn get(&mut self, expression: &str) -> Value {
        let parameters = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.call("Runtime.evaluate", &parameters);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    /// Inserts text at the cursor, like typing or pasting.
    pub(crate) fn write(&mut self, text: &str) {
        self.call("Input.insertText", &json!({ "text": text }));
    }

    pub(crate) fn press(&mut self, key: &str, code: u32) {
        let text = if key.len() == 1 { key } else { "" };
        for kind in ["keyDown", "keyUp"] {
            let event = json!({ "type": kind, "key": key, "windowsVirtualKeyCode": code, "text": text });
            self.call("Input.dispatchKeyEvent", &event);
        }
    }

    /// The errors that the page reported, and its requests to the network.
    pub(crate) fn faults(&mut self) -> Vec<String> {
        // Wait until the events before this call have arrived.
        self.call("Runtime.evaluate", &json!({ "expression": "0" }));
        let mut faults = Vec::new();
        for event in self.events.iter().filter(|event| event["sessionId"] == self.session.as_deref().unwrap())
        {
            let parameters = &event["params"];
            let is_fault = match event["method"].as_str().unwrap_or_default() {
                "Runtime.consoleAPICalled" | "Runtime.exceptionThrown" | "Log.entryAdded" => true,
                "Network.requestWillBeSent" => {
                    let address = parameters["request"]["url"].as_str().unwrap_or_default();
                    !address.starts_with("data:") && parameters["type"] != "Document"
                }
                _ => false,
            };
            if is_fault {
                faults.push(event.to_string());
            }
        }
        faults
    }

    /// Takes a screenshot if `SCREENSHOTS` names a directory.
    pub(crate) fn show(&mut self, name: &str) {
        if let Some(directory) = std::env::var_os("SCREENSHOTS") {
            let image = self.call("Page.captureScreenshot", &json!({ "format": "png" }));
            let image = STANDARD.decode(image["data"].as_str().unwrap()).unwrap();
            fs::write(Path::new(&directory).join(format!("{name}.png")), image).unwrap();
        }
    }
}

/// Reads the messages, each of which ends with a zero byte.
fn messages(stream: ChildStdout) -> mpsc::Receiver<Value> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut stream = BufReader::new(stream);
        let mut message = Vec::new();
        while stream.read_until(0, &mut message).is_ok_and(|length| length > 0) {
            message.pop();
            let Ok(value) = serde_json::from_slice(&message) else { break };
            if sender.send(value).is_err() {
                break;
            }
            message.clear();
        }
    });
    receiver
}

impl Drop for Page {
    fn drop(&mut self) {
        // The browser exits when its pipe closes. Only then can its profile be removed.
        self.commands = None;
        for _ in 0..50 {
            if matches!(self.child.try_wait(), Ok(Some(_)) | Err(_)) {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}
