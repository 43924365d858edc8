"""Looks at pages in a headless Chromium over the pipe of its debugging protocol.

Usage: browser-check.py CHROMIUM PAGE.html…; pictures and PDF are written beside the pages. Needs nothing
but Python's own library. Ends with 1 where a page fails a check.
"""

import base64
import fcntl
import json
import os
import pathlib
import subprocess
import sys
import tempfile

CHECKS = r"""
(() => {
  const failures = [];
  const fail = (text) => failures.push(text);
  if (window.pwned !== undefined) fail("a script ran: " + window.pwned);
  if (document.scripts.length) fail("the page holds a script");
  for (const node of document.querySelectorAll("*"))
    for (const attribute of node.attributes)
      if (/^on/i.test(attribute.name) || /^(src|href)$/i.test(attribute.name))
        fail("attribute " + attribute.name);
  if (!["zh-Hans", "en"].includes(document.documentElement.lang)) fail("no language");
  if (document.querySelectorAll("h1").length !== 1) fail("not one h1");
  for (const head of document.querySelectorAll("th")) if (!head.scope) fail("th without scope");
  for (const table of document.querySelectorAll("table")) if (!table.caption) fail("no caption");
  for (const svg of document.querySelectorAll("svg[role=img]")) {
    const ids = (svg.getAttribute("aria-labelledby") || "").split(" ");
    if (ids.length < 2 || ids.some((id) => !(document.getElementById(id) || {}).textContent))
      fail("a picture without words");
  }
  for (const svg of document.querySelectorAll("svg:not([role=img])"))
    if (!svg.closest("[aria-hidden=true]")) fail("a drawing that is neither named nor hidden");
  const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
  if (new Set(ids).size !== ids.length) fail("an id is there twice");
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    fail("scrolls sideways: " + document.documentElement.scrollWidth + " > " + width);
  const channel = (c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const light = (rgb) =>
    0.2126 * channel(rgb[0]) + 0.7152 * channel(rgb[1]) + 0.0722 * channel(rgb[2]);
  const parse = (text) => (text.match(/[\d.]+/g) || []).map(Number);
  const ground = (node) => {
    for (; node; node = node.parentElement) {
      const color = parse(getComputedStyle(node).backgroundColor);
      if (color.length === 3 || color[3] > 0.5) return color;
    }
    return [255, 255, 255];
  };
  const seen = new Set();
  const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  for (const node of document.querySelectorAll("h1,h2,h3,p,th,td,caption,dt,dd,li,summary,strong,figcaption")) {
    const [ink, paper] = [parse(getComputedStyle(node).color), ground(node)];
    const found = ratio(light(ink), light(paper));
    const key = node.tagName + node.className;
    if (found < 4.5 && !seen.has(key)) { seen.add(key); fail("contrast " + found.toFixed(2) + " of " + key); }
  }
  for (const node of document.querySelectorAll("svg rect[class] + text.on")) {
    const found = ratio(
      light(parse(getComputedStyle(node).fill)),
      light(parse(getComputedStyle(node.previousElementSibling).fill)));
    const key = node.getAttribute("class");
    if (found < 4.5 && !seen.has(key)) { seen.add(key); fail("contrast " + found.toFixed(2) + " of " + key); }
  }
  return failures;
})()
"""


class Browser:
    """One Chromium, spoken to by JSON messages that end with a zero byte."""

    def __init__(self, program):
        to_read, self.to_write = os.pipe()
        self.from_read, from_write = os.pipe()
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)

        def place():
            # Away from 3 and 4 first, which they may be themselves.
            ours = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (to_read, from_write)]
            os.dup2(ours[0], 3)
            os.dup2(ours[1], 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--remote-debugging-pipe", "--user-data-dir=" + self.profile.name, "about:blank"],
            preexec_fn=place, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(from_write)
        self.rest = b""
        self.number = 0
        self.session = None
        self.events = []

    def message(self):
        while b"\0" not in self.rest:
            piece = os.read(self.from_read, 1 << 20)
            if not piece:
                raise RuntimeError("Chromium ended")
            self.rest += piece
        line, self.rest = self.rest.split(b"\0", 1)
        return json.loads(line)

    def call(self, method, **parameters):
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.to_write, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(domain + ".enable")

    def show(self, page, width, height, scheme):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.events = []
        self.call("Page.navigate", url=page.as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.message())

    def evaluate(self, text):
        return self.call("Runtime.evaluate", expression=text, returnByValue=True)["result"]["value"]

    def complaints(self, page):
        """What the console said, and what the page asked for besides itself."""
        for event in self.events:
            method, parameters = event.get("method"), event.get("params", {})
            if method in ["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"]:
                yield f"console: {json.dumps(parameters)[:300]}"
            if method == "Network.requestWillBeSent" and \
                    parameters["request"]["url"] != page.as_uri():
                yield f"asked for {parameters['request']['url'][:100]}"

    def picture(self, path):
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 16000),
                "scale": 1}
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True,
                         clip=clip)["data"]
        path.write_bytes(base64.b64decode(data))

    def close(self):
        self.process.terminate()
        self.process.wait()


def check(browser, page):
    failures = []
    for name, width, scheme in [("desktop", 1280, "light"), ("dark", 1280, "dark"),
                                ("phone", 360, "light"), ("phone-dark", 360, "dark")]:
        browser.show(page, width, 800, scheme)
        found = browser.evaluate(CHECKS) + list(browser.complaints(page))
        failures += [f"{page.name} ({name}): {text}" for text in found]
        browser.picture(page.with_name(f"{page.stem}-{name}.png"))
    browser.show(page, 1280, 800, "dark")
    data = base64.b64decode(browser.call("Page.printToPDF", preferCSSPageSize=True,
                                         printBackground=True)["data"])
    page.with_suffix(".pdf").write_bytes(data)
    if not data.startswith(b"%PDF-") or len(data) < 20_000:
        failures.append(f"{page.name}: does not print")
    return failures


def main():
    browser = Browser(sys.argv[1])
    try:
        browser.open()
        failures = []
        for name in sys.argv[2:]:
            failures += check(browser, pathlib.Path(name).resolve())
    finally:
        browser.close()
    print("\n".join(failures) if failures else f"{len(sys.argv) - 2} pages: nothing to complain about")
    sys.exit(1 if failures else 0)


main()
