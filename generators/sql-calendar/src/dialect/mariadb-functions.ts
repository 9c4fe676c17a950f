/** Where a function that takes days apart may not be run as is, its client needs another mark at the end. */
export const endMark = '$$'

function wrap(body: string): string {
  return `DELIMITER ${endMark}\n${body}${endMark}\nDELIMITER ;`
}

function printWorkingDay(schema: string, equalledDays: readonly number[]): string {
  const equalled =
    equalledDays.length === 0 ? '' : `\n  IF n IN (${equalledDays.join(', ')}) THEN RETURN FALSE; END IF;`
  return wrap(`-- Whether a day is no Saturday, Sunday or holiday (Algemene termijnenwet, article 3).
CREATE OR REPLACE FUNCTION ${schema}.is_working_day(n INT) RETURNS BOOLEAN DETERMINISTIC NO SQL
BEGIN
  DECLARE the_date, royal DATE;
  DECLARE y, m, d, golden, century, skipped, epact, moon, easter INT;
  SET the_date = FROM_DAYS(n + 719528);
  IF n IS NULL OR WEEKDAY(the_date) > 4 THEN RETURN FALSE; END IF;${equalled}
  SET m = MONTH(the_date), d = DAY(the_date);
  IF m = 12 THEN RETURN d NOT IN (25, 26); END IF;
  IF m = 1 THEN RETURN d <> 1; END IF;
  IF m < 3 OR m > 6 THEN RETURN TRUE; END IF;
  IF m = 5 AND d = 5 THEN RETURN FALSE; END IF;
  SET y = YEAR(the_date);
  SET royal = MAKEDATE(y, 1) + INTERVAL 3 MONTH + INTERVAL IF(y >= 2014, 26, 29) DAY;
  IF WEEKDAY(royal) = 6 THEN SET royal = royal - INTERVAL 1 DAY; END IF;
  SET golden = y MOD 19, century = y DIV 100;
  SET skipped = century - century DIV 4;
  SET epact = (skipped - (8 * century + 13) DIV 25 + 19 * golden + 15) MOD 30;
  SET moon = epact - (epact DIV 28) * (1 - (29 DIV (epact + 1)) * ((21 - golden) DIV 11));
  SET easter = TO_DAYS(MAKEDATE(y, 1) + INTERVAL 2 MONTH) + 27 - 719528 + moon - (y + y DIV 4 + moon + 2 - skipped) MOD 7;
  RETURN the_date <> royal AND n - easter NOT IN (-2, 1, 39, 50);
END`)
}

function printRolling(schema: string, hasEqualledDays: boolean): string {
  const short = hasEqualledDays ? 'last - start >= 3' : 'last - start BETWEEN 3 AND 13'
  return [
    wrap(`-- The first working day on or after a day.
CREATE OR REPLACE FUNCTION ${schema}.next_working_day(n INT) RETURNS INT DETERMINISTIC NO SQL
BEGIN
  IF n IS NULL THEN RETURN NULL; END IF;
  WHILE NOT ${schema}.is_working_day(n) DO SET n = n + 1; END WHILE;
  RETURN n;
END`),
    wrap(`-- The last day of a term after the Algemene termijnenwet (articles 1 and 2); \`start\` is its day 0.
CREATE OR REPLACE FUNCTION ${schema}.roll_over(start INT, last INT) RETURNS INT DETERMINISTIC NO SQL
BEGIN
  IF ${short} THEN
    RETURN GREATEST(${schema}.next_working_day(last), ${schema}.next_working_day(${schema}.next_working_day(start + 1) + 1));
  END IF;
  RETURN ${schema}.next_working_day(last);
END`),
  ].join('\n\n')
}

const unpack = `SET pause_from = SUBSTRING(pauses, at, 7) - 1000000, pause_to = SUBSTRING(pauses, at + 7, 7) - 1000000;
    SET ground = SUBSTRING(pauses, at + 14, 1);`

function printSkipping(schema: string): string {
  return wrap(`-- The end of a term once the days on these grounds are left out of it. A pause is 15 digits: from, to, ground.
CREATE OR REPLACE FUNCTION ${schema}.skip_pauses(start INT, plain_end INT, pauses TEXT, grounds INT)
RETURNS INT DETERMINISTIC NO SQL
BEGIN
  DECLARE moved, pause_from, pause_to, ground INT;
  DECLARE at INT DEFAULT 1;
  IF start IS NULL OR plain_end IS NULL THEN RETURN NULL; END IF;
  SET moved = plain_end;
  WHILE at < CHAR_LENGTH(pauses) DO
    ${unpack}
    IF pause_from >= moved THEN RETURN moved; END IF;
    IF ground & grounds AND pause_to >= start THEN
      SET moved = moved + pause_to - GREATEST(pause_from, start) + 1;
    END IF;
    SET at = at + 15;
  END WHILE;
  RETURN moved;
END`)
}

function printSkippingBack(schema: string): string {
  return wrap(`-- The day counted back from a moment that pauses on these grounds have moved.
CREATE OR REPLACE FUNCTION ${schema}.skip_pauses_back(moment INT, plain_day INT, pauses TEXT, grounds INT)
RETURNS INT DETERMINISTIC NO SQL
BEGIN
  DECLARE moved, pause_from, pause_to, ground INT;
  DECLARE at INT DEFAULT CHAR_LENGTH(pauses) - 14;
  IF moment IS NULL OR plain_day IS NULL OR grounds IS NULL THEN RETURN plain_day; END IF;
  SET moved = plain_day;
  WHILE at > 0 DO
    ${unpack}
    IF ground & grounds AND pause_from < moment THEN
      IF pause_to < moved - 1 THEN RETURN moved; END IF;
      SET moved = moved - (pause_to - pause_from + 1);
    END IF;
    SET at = at - 15;
  END WHILE;
  RETURN moved;
END`)
}

/** The functions formulas call. Each follows `packages/calendar` line by line. */
export function printMariadbFunctions(schema: string, equalledDays: readonly number[]): string {
  return [
    printWorkingDay(schema, equalledDays),
    printRolling(schema, equalledDays.length > 0),
    printSkipping(schema),
    printSkippingBack(schema),
  ].join('\n\n')
}
