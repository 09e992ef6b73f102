/** Marks a file as ours: "SESO" in ASCII. */
export const APPLICATION = 0x5345_534f

/**
 * Each one leads from the schema before to the next; `PRAGMA user_version` counts those that were
 * done. What has been released is never changed: add another.
 */
export const migrations: readonly string[] = [
  `
  PRAGMA application_id = ${APPLICATION};

  CREATE TABLE tables (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    touched INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX openCodes ON tables (code) WHERE closed = 0;
  CREATE INDEX codes ON tables (code, closed, touched);
  CREATE INDEX touchedTables ON tables (touched);

  CREATE TABLE games (
    key INTEGER PRIMARY KEY,
    matchID TEXT NOT NULL UNIQUE,
    "table" TEXT NOT NULL REFERENCES tables (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    step INTEGER NOT NULL,
    touched INTEGER NOT NULL,
    UNIQUE ("table", number)
  ) STRICT;

  -- Apart from the game, which every step changes.
  CREATE TABLE states (
    game INTEGER PRIMARY KEY REFERENCES games (key) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    state TEXT NOT NULL
  ) STRICT;

  CREATE TABLE steps (
    game INTEGER NOT NULL REFERENCES games (key) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    seat TEXT,
    "by" TEXT,
    action TEXT,
    moveId TEXT,
    entries TEXT NOT NULL,
    PRIMARY KEY (game, step)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE health (checks INTEGER NOT NULL) STRICT;
  INSERT INTO health VALUES (0)
  `,
  `
  CREATE TABLE hints (
    game INTEGER NOT NULL REFERENCES games (key) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    seat TEXT NOT NULL,
    rung INTEGER NOT NULL,
    PRIMARY KEY (game, step, seat, rung)
  ) STRICT, WITHOUT ROWID
  `,
  `
  CREATE TABLE classes (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    touched INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX openClassCodes ON classes (code) WHERE ended = 0;
  CREATE INDEX classCodes ON classes (code, ended, touched);
  CREATE INDEX touchedClasses ON classes (touched);

  CREATE TABLE answers (
    class TEXT NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
    student INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (class, student, "on", question)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE tables ADD COLUMN class TEXT REFERENCES classes (id) ON DELETE CASCADE;
  CREATE INDEX tablesOfClass ON tables (class) WHERE class IS NOT NULL;
  UPDATE tables SET body = json_set(body,
    '$.classroom', json('null'), '$.frozen', json('false'), '$.lastRound', json('false'))
  `,
  // A class that has ended was touched last when it did.
  `
  UPDATE classes SET body = json_set(body,
    '$.plan.ended', CASE ended WHEN 1 THEN touched END, '$.plan.askedAgain', json('[]'))
  `,
  `
  CREATE TABLE reasons (
    game INTEGER NOT NULL REFERENCES games (key) ON DELETE CASCADE,
    seat TEXT NOT NULL,
    prompt TEXT NOT NULL,
    step INTEGER NOT NULL,
    round INTEGER NOT NULL,
    reason TEXT,
    PRIMARY KEY (game, seat, prompt)
  ) STRICT, WITHOUT ROWID
  `,
]
