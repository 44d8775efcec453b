import { type Answer, paged, refused } from './answer.ts';
import type { Call, Repository } from './calls.ts';
import { deploymentJson, statusJson } from './deployment-wire.ts';
import type { Operation } from './openapi.ts';
import { repositoryUrl } from './wire.ts';

type Fields = Readonly<Record<string, unknown>>;

/** https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status */
const MOST_CHARACTERS = 140;
const MOST_NAME_CHARACTERS = 255;

/** Newest first, filtered as asked. https://docs.github.com/en/rest/deployments/deployments#list-deployments */
export function listDeployments(repository: Repository, { query }: Operation): Answer {
  const asked = (['sha', 'ref', 'task', 'environment'] as const).filter((name) => query[name] !== undefined);
  const shown = repository.deployments.list().filter((each) => asked.every((name) => each[name] === query[name]));
  const items = shown.map((each) => deploymentJson(repository, each));
  return paged(items, { query, url: `${repositoryUrl(repository)}/deployments` });
}

/** https://docs.github.com/en/rest/deployments/deployments#create-a-deployment */
export function createDeployment(repository: Repository, { grant, body, fault }: Call): Answer {
  const fields = fieldsOf(body);
  const ref = textOf(fields['ref']);
  const environment = textOf(fields['environment'] ?? 'production');
  const description = fields['description'] ?? null;
  // The one commit that there is none of is the zero commit; and there are no branches.
  if (!/^(?!0+$)[0-9a-f]{40}$/.test(ref)) return refused(422, `No ref found for: ${ref}`);
  if (environment === '' || environment.length > MOST_NAME_CHARACTERS) return invalid('Deployment', 'environment');
  if (Array.from(textOf(description)).length > MOST_CHARACTERS) return invalid('Deployment', 'description');
  if (fields['auto_merge'] !== false) {
    // Every commit here is behind the default branch.
    return { status: 202, body: { message: `Auto-merged main into ${ref} on deployment.` }, committed: true };
  }
  const contexts = fields['required_contexts'];
  if (!Array.isArray(contexts) || contexts.length > 0) {
    return refused(409, `Conflict: Commit status checks failed for ${ref}.`);
  }
  const deployment = repository.deployments.add({
    creator: grant.account,
    sha: ref,
    ref,
    task: textOf(fields['task'] ?? 'deploy'),
    environment,
    description: description === null ? null : textOf(description),
    payload: fields['payload'] ?? {},
    isProduction: (fields['production_environment'] ?? environment === 'production') === true,
    isTransient: fields['transient_environment'] === true,
    hiddenLists: fault?.kind === 'reset-after-commit' ? (fault.hiddenLists ?? 0) : 0,
  });
  return { status: 201, body: deploymentJson(repository, deployment), committed: true };
}

/** Newest first. https://docs.github.com/en/rest/deployments/statuses#list-deployment-statuses */
export function listStatuses(repository: Repository, { path, query }: Operation): Answer {
  const deployment = deploymentAt(repository, path);
  if (deployment === undefined) return refused(404, 'Not Found');
  const statuses = repository.deployments.statuses(deployment.id).toReversed();
  const items = statuses.map((each) => statusJson(repository, { deployment, status: each }));
  return paged(items, { query, url: `${repositoryUrl(repository)}/deployments/${deployment.id}/statuses` });
}

/** https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status */
export function createStatus(repository: Repository, { operation, grant, body }: Call): Answer {
  const deployment = deploymentAt(repository, operation.path);
  if (deployment === undefined) return refused(404, 'Not Found');
  const fields = fieldsOf(body);
  const description = textOf(fields['description']);
  if (Array.from(description).length > MOST_CHARACTERS) return invalid('DeploymentStatus', 'description');
  for (const name of ['log_url', 'environment_url', 'target_url']) {
    const isUrl = /^https?:$/.test(URL.parse(textOf(fields[name]))?.protocol ?? '');
    if (fields[name] !== undefined && !isUrl) return invalid('DeploymentStatus', name);
  }
  const state = textOf(fields['state']);
  const status = repository.deployments.addStatus({
    deployment: deployment.id,
    creator: grant.account,
    state,
    description,
    logUrl: textOf(fields['log_url']),
    environmentUrl: textOf(fields['environment_url']),
  });
  if (state === 'success' && fields['auto_inactive'] !== false) {
    repository.deployments.endEarlier(deployment, grant.account);
  }
  return { status: 201, body: statusJson(repository, { deployment, status }), committed: true };
}

function deploymentAt(repository: Repository, path: Operation['path']) {
  return repository.deployments.deployments().find(({ id }) => id === Number(path['deployment_id']));
}

function invalid(resource: string, field: string): Answer {
  const errors = [{ resource, code: 'custom', field, message: `${field} is not valid` }];
  return { status: 422, body: { ...Object(refused(422, 'Validation Failed').body), errors } };
}

function fieldsOf(body: unknown): Fields {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
