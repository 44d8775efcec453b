"""One page that says where its parts come from."""

import os
import platform
from importlib.metadata import version

from flask import Flask, render_template_string

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Hello from a dyno</title>
<h1>Hello from a dyno</h1>
<p>Python {{ python }} and Flask {{ flask }} came to Heroku in the slug, under <code>/app</code>.</p>
<p>Operating system: {{ system }}, from the run image. Port: {{ port }}, from Heroku.</p>
</html>
"""

app = Flask(__name__)


@app.get("/")
def page() -> str:
    return render_template_string(
        PAGE,
        python=platform.python_version(),
        flask=version("flask"),
        system=platform.freedesktop_os_release()["PRETTY_NAME"],
        port=os.environ.get("PORT", "5000"),
    )
