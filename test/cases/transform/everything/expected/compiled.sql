-- seed regions reads nothing
create or replace table `shop__candidate`.`regions` (`code` string, `name` string)
;
insert into `shop__candidate`.`regions` (`code`, `name`) values
('n', 'North'),
('s', 'South')
;
-- model stg_orders reads till.orders
create or replace view `shop__candidate`.`stg_orders`
as
with source as (select * from `till_raw`.`orders_v2`),

renamed as (
    select
        id as order_id,
        region,
        pence,
        ordered_on
    from source
    where pence >= 5
)

select * from renamed
;
-- published as
with source as (select * from `till_raw`.`orders_v2`),

renamed as (
    select
        id as order_id,
        region,
        pence,
        ordered_on
    from source
    where pence >= 5
)

select * from renamed
;
-- model int_orders_of_region reads stg_orders, regions
-- model fct_orders reads int_orders_of_region
create or replace table `shop__candidate`.`fct_orders`
partition by date_trunc(`ordered_on`, month)
cluster by `region`
as
with `__dbt__cte__int_orders_of_region` as (
select
    orders.order_id,
    regions.name as region,
    orders.pence,
    orders.ordered_on
from `shop__candidate`.`stg_orders` as orders
join `shop__candidate`.`regions` as regions on orders.region = regions.code
),
     orders as (select * from __dbt__cte__int_orders_of_region)

select
    order_id,
    region,
    round(pence / 100, 2) as pounds,
    ordered_on
from orders
;
-- model years reads nothing
create or replace table `shop_calendar__candidate`.`years`
as
select
    calendar_year,
    case calendar_year
        when 2023 then date(2023, 4, 1)
        when 2024 then date(2024, 4, 1)
    end as first_day
from unnest(generate_array(2023, 2024)) as calendar_year
;
-- model orders_by_month reads fct_orders, years
create or replace table `shop_finance__candidate`.`monthly`
as
select
    date_trunc(ordered_on, month) as ordered_month,
    sum(pounds) as sum_of_pounds,
    count(order_id) as count_of_order_id
from `shop__candidate`.`fct_orders`
join `shop_calendar__candidate`.`years` as years
    on extract(year from ordered_on) = years.calendar_year
group by ordered_month
;
-- error unique_fct_orders_order_id at models/marts/marts.yml:7
select `order_id`, count(*) as row_count from `shop__candidate`.`fct_orders` where `order_id` is not null group by `order_id` having count(*) > 1
;
-- error not_null_fct_orders_order_id at models/marts/marts.yml:7
select * from `shop__candidate`.`fct_orders` where `order_id` is null
;
-- warn is_even_fct_orders_pounds__1 at models/marts/marts.yml:11
select pounds as odd
from `shop__candidate`.`fct_orders`
where mod(cast(pounds as numeric), 1) != 0
;
-- error dbt_utils_accepted_range_fct_orders_pounds___var_smallest_amount_100 at models/marts/marts.yml:13
select * from (select * from `shop__candidate`.`fct_orders` where (region = 'South')) where not `pounds` >= (5 / 100)
;
-- error relationships_fct_orders_region__name__ref_regions_ at models/marts/marts.yml:23
select child.* from `shop__candidate`.`fct_orders` as child left join (select distinct `name` as parent_value from `shop__candidate`.`regions`) as parent on child.`region` = parent.parent_value where child.`region` is not null and parent.parent_value is null
;
-- error one_row_a_month at models/marts/marts.yml:34
select `ordered_month`, count(*) as row_count from `shop_finance__candidate`.`monthly` where `ordered_month` is not null group by `ordered_month` having count(*) > 1
;
-- error source_unique_till_orders_id at models/sources.yml:19
select `id`, count(*) as row_count from `till_raw`.`orders_v2` where `id` is not null group by `id` having count(*) > 1
;
-- error unique_regions_code at seeds/seeds.yml:7
select `code`, count(*) as row_count from `shop__candidate`.`regions` where `code` is not null group by `code` having count(*) > 1
;
-- error not_null_regions_code at seeds/seeds.yml:7
select * from `shop__candidate`.`regions` where `code` is null
;
-- error no_order_without_region at tests/no_order_without_region.sql
-- depends_on: `shop__candidate`.`fct_orders`
select orders.order_id
from `shop__candidate`.`fct_orders` as orders
left join `shop__candidate`.`regions` as regions on orders.region = regions.name
where regions.name is null
;
