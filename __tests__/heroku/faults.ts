import type { Fault, FaultPlan } from '../../src/local-heroku/fault.ts';

/** Faults in order for the requests that match, by their attempt; the same one for every app. */
export function failing(method: string, path: RegExp, ...faults: readonly ReturnType<FaultPlan>[]): FaultPlan {
  let seen = 0;
  return (request) => {
    if (request.method !== method || !path.test(request.path)) return undefined;
    seen += 1;
    return faults[seen - 1];
  };
}

/** The same fault for every request that matches. */
export function failingAlways(method: string, path: RegExp, fault: ReturnType<FaultPlan>): FaultPlan {
  return (request) => (request.method === method && path.test(request.path) ? fault : undefined);
}

/** An error as S3 words it. */
export function s3Error(status: number, code: string, message = 'In words.'): Fault {
  const body = `<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { kind: 'status', status, headers: { 'Content-Type': 'application/xml' }, body };
}
