/**
 * Imported first by what streams: has V8 look through young objects often, for the part of its heap where they begin stays
 * as small as it is at the start.
 *
 * What is streamed (an archive, a slug) goes by in buffers of up to 1 MB, which V8 sees as objects of a few bytes. By
 * default that part grows to 16 MB before V8 looks there, and tens of megabytes of buffers gather meanwhile. To look through
 * a small part takes a millisecond, and then V8 looks less often through the whole heap. `npm run bench` shows the peak.
 * A V8 that does not know the flag says so and goes on.
 */
import { setFlagsFromString } from 'node:v8';

// https://nodejs.org/docs/latest-v24.x/api/v8.html#v8setflagsfromstringflags
setFlagsFromString('--semi-space-growth-factor=1');
