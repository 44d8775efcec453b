import type { StoredDeployment, StoredStatus } from './deployment-state.ts';
import { nodeId, type Place, repositoryUrl, userJson } from './wire.ts';

/** A deployment as the API gives it. */
export function deploymentJson(place: Place, deployment: StoredDeployment): Record<string, unknown> {
  const { id, sha, ref, task, environment, description, payload, createdAt } = deployment;
  const url = deploymentUrl(place, id);
  return {
    id,
    node_id: nodeId('Deployment', id),
    url,
    sha,
    ref,
    task,
    payload,
    original_environment: environment,
    environment,
    description,
    creator: userJson(place, deployment.creator),
    created_at: createdAt,
    updated_at: createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(place),
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
    performed_via_github_app: null,
  };
}

/** A deployment's status as the API gives it. */
export function statusJson(
  place: Place,
  { deployment, status }: { readonly deployment: StoredDeployment; readonly status: StoredStatus },
): Record<string, unknown> {
  const { id, state, description, logUrl, environmentUrl, createdAt } = status;
  const url = deploymentUrl(place, deployment.id);
  return {
    id,
    node_id: nodeId('DeploymentStatus', id),
    url: `${url}/statuses/${id}`,
    state,
    creator: userJson(place, status.creator),
    description,
    environment: deployment.environment,
    target_url: logUrl,
    log_url: logUrl,
    environment_url: environmentUrl,
    created_at: createdAt,
    updated_at: createdAt,
    deployment_url: url,
    repository_url: repositoryUrl(place),
    performed_via_github_app: null,
  };
}

function deploymentUrl(place: Place, id: number): string {
  return `${repositoryUrl(place)}/deployments/${id}`;
}
