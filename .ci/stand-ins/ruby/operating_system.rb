# What RubyGems lets a distribution set: here, where gems are. https://docs.ruby-lang.org/en/3.1/Gem.html
ENV['BUNDLE_MIRROR__ALL'] ||= "file://#{File.expand_path('../../../../../share/gems', __dir__)}"
