# frozen_string_literal: true

require 'rack'

# One page that says where its parts come from.
class Page
  def call(_env)
    [200, { 'content-type' => 'text/html; charset=utf-8' }, [page]]
  end

  private

  def page
    <<~HTML
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Hello from a dyno</title>
      <h1>Hello from a dyno</h1>
      <p>Ruby #{RUBY_VERSION} and Rack #{Rack.release} came to Heroku in the slug, under <code>/app</code>.</p>
      <p>Operating system: #{Rack::Utils.escape_html(operating_system)}, from the run image. Port: #{ENV.fetch('PORT', '5000').to_i}, from Heroku.</p>
      </html>
    HTML
  end

  def operating_system
    File.read('/etc/os-release')[/^PRETTY_NAME="?(.*?)"?$/, 1] || 'unknown'
  end
end
