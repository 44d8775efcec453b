/** Every container, image and network of ours carries the run that made it, so that a clean-up never takes another run's. */
export const RUN_LABEL = 'org.heroku-docker-release.run';
