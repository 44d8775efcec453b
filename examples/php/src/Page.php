<?php

declare(strict_types=1);

namespace Page;

/** One page that says where its parts come from. */
final class Page
{
    public function __construct(private readonly string $port)
    {
    }

    public function __toString(): string
    {
        $php = PHP_VERSION;
        $system = htmlspecialchars(parse_ini_file('/etc/os-release')['PRETTY_NAME'] ?? 'unknown');
        $port = htmlspecialchars($this->port);

        return <<<HTML
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Hello from a dyno</title>
            <h1>Hello from a dyno</h1>
            <p>PHP $php, in Apache, came to Heroku in the slug, under <code>/app</code>.</p>
            <p>Operating system: $system, from the run image. Port: $port, from Heroku.</p>
            </html>

            HTML;
    }
}
