// Loaded into the program before anything else, so that its clock stands: pictures of it are the same each time.
const at = Number(process.env['CLOCK_STANDS_AT'])
Date.now = () => at
