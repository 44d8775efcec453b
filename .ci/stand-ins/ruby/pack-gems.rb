# Packs gems that Debian has installed, with what it compiled of them, and an index of them, into /ruby/share/gems.
require 'fileutils'
require 'rubygems/package'
require 'rubygems/indexer'

gems = '/ruby/share/gems'
FileUtils.mkdir_p "#{gems}/gems"
ARGV.each do |name|
  spec = Gem::Specification.find_by_name(name)
  folder = "/tmp/#{name}"
  FileUtils.cp_r "#{spec.gem_dir}/.", FileUtils.mkdir_p(folder).first
  FileUtils.cp_r "#{spec.extension_dir}/.", "#{folder}/lib" if spec.extensions.any?
  Dir.chdir(folder) do
    packed = spec.dup
    packed.extensions = []
    packed.files = Dir.glob('**/*').select { |path| File.file?(path) }
    FileUtils.mv Gem::Package.build(packed, true), "#{gems}/gems"
  end
end
Gem::Indexer.new(gems).generate_index
