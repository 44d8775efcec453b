/** A request that Heroku would refuse, with the error it answers: https://devcenter.heroku.com/articles/platform-api-reference#errors */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly id: string;

  constructor(status: number, id: string, message: string) {
    super(message);
    this.status = status;
    this.id = id;
  }
}

/** 422: the request was understood, and a field of it cannot be accepted. */
export function invalidParams(message: string): Refusal {
  return new Refusal(422, 'invalid_params', message);
}

/** 404 in Heroku's words for a kind of resource. */
export function notFound(resource: string): Refusal {
  return new Refusal(404, 'not_found', `Couldn't find that ${resource}.`);
}

/** 400: not a request that the API can read. */
export function badRequest(message: string): Refusal {
  return new Refusal(400, 'bad_request', message);
}
