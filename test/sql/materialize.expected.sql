-- view: BigQuery
create or replace view `shop__candidate`.`orders`
as
select 1 as id, date '2026-01-31' as day, 'x' as note

-- view: DuckDB
create or replace view "shop"."orders__candidate" as select cast(1 as bigint) as "id", date '2026-01-31' as "day", 'x' as "note"


-- table: BigQuery
create or replace table `shop__candidate`.`orders`
as
select 1 as id, date '2026-01-31' as day, 'x' as note

-- table: DuckDB
create or replace table "shop"."orders__candidate" as select cast(1 as bigint) as "id", date '2026-01-31' as "day", 'x' as "note"


-- table with everything: BigQuery
create or replace table `shop__candidate`.`orders`
partition by `day`
cluster by `note`, `id`
as
select 1 as id, date '2026-01-31' as day, 'x' as note

-- table with everything: DuckDB
create or replace table "shop"."orders__candidate" as select cast(1 as bigint) as "id", date '2026-01-31' as "day", 'x' as "note"


-- incremental, first time: BigQuery
create or replace table `shop__candidate`.`orders`
partition by `day`
cluster by `note`, `id`
as
select 1 as id, date '2026-01-31' as day, 'x' as note

-- incremental, first time: DuckDB
create or replace table "shop"."orders__candidate" as select cast(1 as bigint) as "id", date '2026-01-31' as "day", 'x' as "note"


-- incremental, new rows: BigQuery
create or replace table `shop__candidate`.`orders__new_rows`
partition by `day`
cluster by `note`, `id`
as
select 1 as id, date '2026-01-31' as day, 'x' as note

-- incremental, new rows: DuckDB
create or replace table "shop"."orders__new_rows__candidate" as select cast(1 as bigint) as "id", date '2026-01-31' as "day", 'x' as "note"


-- merge, question: BigQuery
select `id`, `day`, count(*) as row_count
from `shop__candidate`.`orders__new_rows`
where `id` is not null and `day` is not null
group by `id`, `day`
having count(*) > 1
limit 5

-- merge, question: DuckDB
select "id" as "id", "day" as "day", count(*) as "row_count" from "shop"."orders__new_rows__candidate" as "orders__new_rows" where (("id" is not null) and ("day" is not null)) group by 1, 2 having (count(*) > cast(1 as bigint)) limit cast(5 as bigint)


-- merge with a key: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

merge into `shop__candidate`.`orders` as target
using `shop__candidate`.`orders__new_rows` as source
on target.`id` = source.`id`
when matched then update set `day` = source.`day`, `note` = source.`note`
when not matched then insert (`id`, `day`, `note`)
values (source.`id`, source.`day`, source.`note`);

drop table if exists `shop__candidate`.`orders__new_rows`

-- merge with a key: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

merge into "shop"."orders__candidate" as "target" using "shop"."orders__new_rows__candidate" as "source" on ("target"."id" = "source"."id") when matched and (select count(*) from "shop"."orders__new_rows__candidate" as "source" where ("target"."id" = "source"."id")) > 1 then error 'googlesql: MERGE matches a row of shop__candidate.orders with more than one row of its source' when matched then update set "day" = "source"."day", "note" = "source"."note" when not matched then insert ("id", "day", "note") values ("source"."id", "source"."day", "source"."note");

drop table if exists "shop"."orders__new_rows__candidate"


-- merge with several keys: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

merge into `shop__candidate`.`orders` as target
using `shop__candidate`.`orders__new_rows` as source
on target.`id` = source.`id` and target.`DAY` = source.`DAY`
when matched then update set `note` = source.`note`
when not matched then insert (`id`, `day`, `note`)
values (source.`id`, source.`day`, source.`note`);

drop table if exists `shop__candidate`.`orders__new_rows`

-- merge with several keys: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

merge into "shop"."orders__candidate" as "target" using "shop"."orders__new_rows__candidate" as "source" on (("target"."id" = "source"."id") and ("target"."DAY" = "source"."DAY")) when matched and (select count(*) from "shop"."orders__new_rows__candidate" as "source" where (("target"."id" = "source"."id") and ("target"."DAY" = "source"."DAY"))) > 1 then error 'googlesql: MERGE matches a row of shop__candidate.orders with more than one row of its source' when matched then update set "note" = "source"."note" when not matched then insert ("id", "day", "note") values ("source"."id", "source"."day", "source"."note");

drop table if exists "shop"."orders__new_rows__candidate"


-- merge, some columns changed: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

merge into `shop__candidate`.`orders` as target
using `shop__candidate`.`orders__new_rows` as source
on target.`id` = source.`id`
when matched then update set `note` = source.`note`
when not matched then insert (`id`, `day`, `note`)
values (source.`id`, source.`day`, source.`note`);

drop table if exists `shop__candidate`.`orders__new_rows`

-- merge, some columns changed: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

merge into "shop"."orders__candidate" as "target" using "shop"."orders__new_rows__candidate" as "source" on ("target"."id" = "source"."id") when matched and (select count(*) from "shop"."orders__new_rows__candidate" as "source" where ("target"."id" = "source"."id")) > 1 then error 'googlesql: MERGE matches a row of shop__candidate.orders with more than one row of its source' when matched then update set "note" = "source"."note" when not matched then insert ("id", "day", "note") values ("source"."id", "source"."day", "source"."note");

drop table if exists "shop"."orders__new_rows__candidate"


-- merge, some columns kept: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

merge into `shop__candidate`.`orders` as target
using `shop__candidate`.`orders__new_rows` as source
on target.`id` = source.`id`
when matched then update set `note` = source.`note`
when not matched then insert (`id`, `day`, `note`)
values (source.`id`, source.`day`, source.`note`);

drop table if exists `shop__candidate`.`orders__new_rows`

-- merge, some columns kept: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

merge into "shop"."orders__candidate" as "target" using "shop"."orders__new_rows__candidate" as "source" on ("target"."id" = "source"."id") when matched and (select count(*) from "shop"."orders__new_rows__candidate" as "source" where ("target"."id" = "source"."id")) > 1 then error 'googlesql: MERGE matches a row of shop__candidate.orders with more than one row of its source' when matched then update set "note" = "source"."note" when not matched then insert ("id", "day", "note") values ("source"."id", "source"."day", "source"."note");

drop table if exists "shop"."orders__new_rows__candidate"


-- merge, all columns keys: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

merge into `shop__candidate`.`orders` as target
using `shop__candidate`.`orders__new_rows` as source
on target.`id` = source.`id` and target.`day` = source.`day` and target.`note` = source.`note`
when not matched then insert (`id`, `day`, `note`)
values (source.`id`, source.`day`, source.`note`);

drop table if exists `shop__candidate`.`orders__new_rows`

-- merge, all columns keys: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

merge into "shop"."orders__candidate" as "target" using "shop"."orders__new_rows__candidate" as "source" on ((("target"."id" = "source"."id") and ("target"."day" = "source"."day")) and ("target"."note" = "source"."note")) when not matched then insert ("id", "day", "note") values ("source"."id", "source"."day", "source"."note");

drop table if exists "shop"."orders__new_rows__candidate"


-- merge without a key: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

insert into `shop__candidate`.`orders` (`id`, `day`, `note`)
select `id`, `day`, `note`
from `shop__candidate`.`orders__new_rows`;

drop table if exists `shop__candidate`.`orders__new_rows`

-- merge without a key: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

insert into "shop"."orders__candidate" ("id", "day", "note") select "id" as "id", "day" as "day", "note" as "note" from "shop"."orders__new_rows__candidate" as "orders__new_rows";

drop table if exists "shop"."orders__new_rows__candidate"


-- append: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

insert into `shop__candidate`.`orders` (`id`, `day`, `note`)
select `id`, `day`, `note`
from `shop__candidate`.`orders__new_rows`;

drop table if exists `shop__candidate`.`orders__new_rows`

-- append: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

insert into "shop"."orders__candidate" ("id", "day", "note") select "id" as "id", "day" as "day", "note" as "note" from "shop"."orders__new_rows__candidate" as "orders__new_rows";

drop table if exists "shop"."orders__new_rows__candidate"


-- insert_overwrite, question: BigQuery
select distinct cast(`day` as string) as partition_value
from `shop__candidate`.`orders__new_rows`
where `day` is not null

-- insert_overwrite, question: DuckDB
select distinct googlesql.cast_string("day") as "partition_value" from "shop"."orders__new_rows__candidate" as "orders__new_rows" where ("day" is not null)


-- insert_overwrite: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

delete from `shop__candidate`.`orders`
where `day` in (date '2026-01-30', date '2026-01-31');

insert into `shop__candidate`.`orders` (`id`, `day`, `note`)
select `id`, `day`, `note`
from `shop__candidate`.`orders__new_rows`;

drop table if exists `shop__candidate`.`orders__new_rows`

-- insert_overwrite: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

delete from "shop"."orders__candidate" as "orders" where ("day" in (date '2026-01-30', date '2026-01-31'));

insert into "shop"."orders__candidate" ("id", "day", "note") select "id" as "id", "day" as "day", "note" as "note" from "shop"."orders__new_rows__candidate" as "orders__new_rows";

drop table if exists "shop"."orders__new_rows__candidate"


-- insert_overwrite, no partitions: BigQuery
create or replace table `shop__candidate`.`orders`
clone `shop`.`orders`;

insert into `shop__candidate`.`orders` (`id`, `day`, `note`)
select `id`, `day`, `note`
from `shop__candidate`.`orders__new_rows`;

drop table if exists `shop__candidate`.`orders__new_rows`

-- insert_overwrite, no partitions: DuckDB
create or replace table "shop"."orders__candidate" as select * from "shop"."orders" as "orders";

insert into "shop"."orders__candidate" ("id", "day", "note") select "id" as "id", "day" as "day", "note" as "note" from "shop"."orders__new_rows__candidate" as "orders__new_rows";

drop table if exists "shop"."orders__new_rows__candidate"
