/** What a server does about its port, as far as its documentation says. */
export interface ServerHabit {
  /** Its options that name a port, or an address with one. */
  readonly portOptions: readonly string[];
  readonly hostOptions: readonly string[];
  /** Where it listens if no option says: as `$PORT` says, at a port of its own, or not known. */
  readonly default: 'PORT' | number | null;
  /** Whether that is on 127.0.0.1 alone. */
  readonly isLoopback: boolean;
  /** How it is told. */
  readonly remedy: string;
}

function habit(
  portOptions: string,
  fallback: ServerHabit['default'],
  remedy: string,
  { hostOptions = '', isLoopback = false } = {},
): ServerHabit {
  const options = (text: string) => text.split(' ').filter((option) => option !== '');
  return {
    portOptions: options(portOptions),
    hostOptions: options(hostOptions),
    default: fallback,
    isLoopback,
    remedy,
  };
}

const bothOptions = { hostOptions: '--host', isLoopback: true };

/** By program and, where it matters, its subcommand. */
const habits: ReadonlyMap<string, ServerHabit> = new Map([
  ['rails server', habit('-p --port', 'PORT', '-p $PORT', { hostOptions: '-b --binding' })],
  ['rails s', habit('-p --port', 'PORT', '-p $PORT', { hostOptions: '-b --binding' })],
  ['puma', habit('-p --port -b --bind', null, '-p $PORT')],
  ['thin start', habit('-p --port', null, '-p $PORT', { hostOptions: '-a --address' })],
  ['rackup', habit('-p --port', null, '-p $PORT', { hostOptions: '-o --host' })],
  // https://docs.gunicorn.org/en/stable/settings.html#bind
  ['gunicorn', habit('-b --bind', 'PORT', '--bind 0.0.0.0:$PORT')],
  // https://www.uvicorn.org/settings/
  ['uvicorn', habit('--port', 8000, '--host 0.0.0.0 --port $PORT', bothOptions)],
  // https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html
  ['hypercorn', habit('-b --bind', 8000, '--bind 0.0.0.0:$PORT', { isLoopback: true })],
  // https://github.com/django/daphne
  ['daphne', habit('-p --port', 8000, '-b 0.0.0.0 -p $PORT', { hostOptions: '-b --bind', isLoopback: true })],
  // https://flask.palletsprojects.com/en/stable/cli/
  [
    'flask run',
    habit('-p --port', 5000, '--host 0.0.0.0 --port $PORT', { hostOptions: '-h --host', isLoopback: true }),
  ],
  // https://docs.pylonsproject.org/projects/waitress/en/stable/runner.html
  ['waitress-serve', habit('--port --listen', 8080, '--port=$PORT', { hostOptions: '--host' })],
  // https://docs.streamlit.io/develop/api-reference/configuration/config.toml
  ['streamlit run', habit('--server.port', 8501, '--server.port $PORT', { hostOptions: '--server.address' })],
  // https://nextjs.org/docs/app/api-reference/cli/next
  ['next start', habit('-p --port', 'PORT', '-p $PORT', { hostOptions: '-H --hostname' })],
  // https://vite.dev/config/preview-options
  ['vite preview', habit('--port', 4173, '--host 0.0.0.0 --port $PORT', bothOptions)],
  ['php', habit('-S', null, '-S 0.0.0.0:$PORT')],
  ['java', habit('-Dserver.port --server.port --port', null, '-Dserver.port=$PORT, if it is Spring Boot')],
]);

/** What is known of a program that is called with these arguments; null if nothing is. */
export function serverHabit(words: readonly string[]): ServerHabit | null {
  const program = (words[0] ?? '').replace(/^.*\//, '');
  const subcommand = words.slice(1).find((word) => !word.startsWith('-')) ?? '';
  return habits.get(`${program} ${subcommand}`) ?? habits.get(program) ?? null;
}
