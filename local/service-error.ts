/** An error as a Google service throws it; inside the bundle it is that context's own Error named "Exception". */
export class ServiceError extends Error {
  constructor(
    message: string,
    /** Advanced services throw under a name of their own. */
    readonly errorName: 'Exception' | 'GoogleJsonResponseException' = 'Exception',
  ) {
    super(message);
  }
}
