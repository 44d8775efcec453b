import { randomUUID } from 'node:crypto';
import { appOf, type Call, type Route } from './call.ts';
import { checkFields, matching, optional, text, textMap } from './fields.ts';
import { type AppRecord, mayDeploy, type SlugRecord } from './records.ts';
import { invalidParams, notFound, Refusal } from './refusal.ts';
import { slugResource } from './resources.ts';

/** Slugs: made, and shown to whoever downloads them. */
export const slugRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/apps/:app/slugs',
    answer: (call) => {
      const app = appOf(call);
      refuseUnlessSluggable(app);
      const slug = slugFrom(call, app);
      call.backend.platform.addSlug(slug);
      return {
        status: 201,
        body: slugResource(slug, blobOf(call, slug, 'PUT')),
        effect: { kind: 'slug', app: app.name, slug: slug.id, checksum: slug.checksum },
      };
    },
  },
  {
    method: 'GET',
    path: '/apps/:app/slugs/:slug',
    answer: (call) => {
      appOf(call);
      const slug = call.backend.platform.slug(call.parameters['slug'] ?? '');
      if (slug === null) throw notFound('slug');
      return { body: slugResource(slug, blobOf(call, slug, 'GET')) };
    },
  },
];

/** @throws Refusal 403 if the user may not deploy to the app, 422 if its generation or stack takes no slugs */
export function refuseUnlessSluggable(app: AppRecord): void {
  if (!mayDeploy(app)) throw new Refusal(403, 'forbidden', `You do not have the deploy permission on ${app.name}.`);
  if (app.generation !== 'cedar') throw invalidParams(`${app.name} is on the Fir generation, which takes no slugs.`);
  if (!app.buildStack.startsWith('heroku-')) {
    throw invalidParams(`${app.name} is on the ${app.buildStack} stack, which takes no slugs.`);
  }
}

function slugFrom({ body, backend }: Call, app: AppRecord): SlugRecord {
  const fields = checkFields(body, {
    buildpack_provided_description: optional(text),
    checksum: optional(matching(/^SHA256:[0-9a-f]{64}$/i, 'checksum must be SHA256: and 64 hexadecimal digits.')),
    commit: optional(text),
    commit_description: optional(text),
    process_types: textMap(/^[-\w]{1,128}$/),
    stack: optional(text),
  });
  const stack = backend.platform.stackName(fields.stack ?? app.buildStack);
  if (!stack.startsWith('heroku-')) throw invalidParams(`Stack ${stack} takes no slugs.`);
  return {
    id: randomUUID(),
    app: app.name,
    processTypes: fields.process_types,
    checksum: fields.checksum,
    stack,
    commit: fields.commit,
    commitDescription: fields.commit_description,
    buildpackProvidedDescription: fields.buildpack_provided_description,
    createdAt: new Date(),
    blob: null,
  };
}

function blobOf(
  { backend, expireUrls }: Call,
  slug: SlugRecord,
  method: 'GET' | 'PUT',
): { method: string; url: string } {
  return { method, url: backend.blobUrls.sign(method, slug.id, { expired: expireUrls }) };
}
