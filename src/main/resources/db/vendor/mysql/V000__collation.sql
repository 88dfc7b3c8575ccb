-- Two names are the same when their code points are: neither case nor accents fold by the database's own rules.
-- Every table made after this inherits it.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
