import type { AppFolder } from '../app-folder.ts';
import type { WebCommand } from './web-command.ts';

/** Rails by its own program, else Rack by the server that Gemfile.lock names. https://devcenter.heroku.com/articles/ruby-support-reference#default-process-types */
export async function rubyCommand(folder: AppFolder): Promise<WebCommand> {
  const lock = (await folder.read('Gemfile.lock')) ?? '';
  const hasGem = (name: string): boolean => new RegExp(`^ {4}${name} \\(`, 'm').test(lock);
  if (hasGem('puma') && (await folder.read('config/puma.rb')) !== null) {
    const command = 'bundle exec puma --config config/puma.rb';
    return { kind: 'known', command, because: 'there is a config/puma.rb' };
  }
  if ((await folder.read('bin/rails')) !== null) {
    const command = 'bin/rails server --binding 0.0.0.0 --port $PORT';
    return { kind: 'known', command, because: 'there is a bin/rails' };
  }
  if (folder.names.includes('config.ru')) {
    const because = 'there is a config.ru';
    if (hasGem('puma')) return { kind: 'known', command: 'bundle exec puma --port $PORT', because };
    if (hasGem('rackup')) return { kind: 'known', command: 'bundle exec rackup --host 0.0.0.0 --port $PORT', because };
  }
  return { kind: 'unknown', advice: 'web: bundle exec YOUR-SERVER --port $PORT' };
}
