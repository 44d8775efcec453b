# A browser for the tests of pages: Chrome or Chromium as the machine has it, else the distribution's, else a headless one from npm.
# shellcheck shell=bash

headless_chromium=@sparticuz/chromium@153.0.0

# Leaves the path of a browser that answers as TEST_BROWSER.
use_browser() {
  local browser
  if [[ -n ${TEST_BROWSER:-} ]]; then
    browser_answers "$TEST_BROWSER" || fail "TEST_BROWSER is $TEST_BROWSER, which shows no page: name Chromium or Chrome"
    export TEST_BROWSER
    return
  fi
  find_browser && return
  # On Ubuntu the package of that name would bring a snap, which sees no file of ours.
  if grep -qs '^ID=debian$' /etc/os-release && may_be_root; then
    install_packages 'Chromium, for the tests of pages' chromium
    find_browser && return
  fi
  browser=$(bring_browser) || exit 1
  export TEST_BROWSER=$browser
}

find_browser() {
  local name path
  for name in google-chrome google-chrome-stable chromium chromium-browser; do
    path=$(type -P "$name") || continue
    [[ $(readlink -f "$path") != */snap* ]] || continue
    browser_answers "$path" || continue
    export TEST_BROWSER=$path
    return
  done
  return 1
}

# Ubuntu's chromium-browser is a script that asks for a snap to be installed. No display is needed for this.
browser_answers() { [[ $(timeout 30 "$1" --version 2>/dev/null </dev/null) =~ ^(Chromium|Google\ Chrome)[^0-9]*[0-9]+\. ]]; }

# Its package holds the browser compressed; it is unpacked below the cache, once.
bring_browser() {
  local folder=${XDG_CACHE_HOME:-$HOME/.cache}/heroku-docker-release/$headless_chromium browser
  browser=$folder/unpacked/chromium
  if ! browser_answers "$browser"; then
    say "bringing a headless Chromium (npm install $headless_chromium), into $folder"
    mkdir -p "$folder/unpacked"
    quietly "$folder/npm.log" npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts "$headless_chromium" ||
      fail "npm could not install $headless_chromium; install Chrome or Chromium, and name it as TEST_BROWSER"
    # shellcheck disable=SC2016 # a template of JavaScript's
    TMPDIR=$folder/unpacked quietly "$folder/unpack.log" node --input-type=module --eval '
      const { default: chromium } = await import(`${process.argv[1]}/node_modules/@sparticuz/chromium/build/index.js`);
      await chromium.executablePath();
    ' "$folder" || fail "$headless_chromium could not be unpacked"
  fi
  if ! browser_answers "$browser"; then
    install_packages "libraries of Chromium" libnss3 libnspr4 libexpat1
    browser_answers "$browser" || fail "the headless Chromium does not start: $("$browser" --version 2>&1 | tail -n 1)"
  fi
  printf '%s\n' "$browser"
}
