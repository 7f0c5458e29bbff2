// Loaded before the server (`node --import`): on SIGUSR2 far sides are asked and nobody waits for their answer, as a fault of the program
// would do. The server itself runs unchanged.
process.on('SIGUSR2', () => {
  for (const url of process.env.KHEO_TEST_FAR_SIDES.split(' ')) void fetch(url).then(answer => answer.text())
})
