-- seed countries reads nothing
create or replace table `shop__candidate`.`countries` (`code` string, `name` string, `population` int64, `area` float64, `is_member` bool, `since` date)
;
insert into `shop__candidate`.`countries` (`code`, `name`, `population`, `area`, `is_member`, `since`) values
('01', 'Åland, "the" islands', 30129, 1580.5, true, date '1921-06-27'),
('02', 'O\'Brien \\ land\nsecond line', null, 2000, false, date '1973-01-01'),
(null, '\'); drop table x; --', -5, 1, true, date '2020-02-29')
;
-- model stg_orders reads till.orders
create or replace view `shop__candidate`.`stg_orders`
as
select
    id as order_id,
    customer as customer_id,
    status,
    amount,
    ordered_at,
from `till_raw`.`orders_v2`
where amount >= 5
  and currency = 'GBP'
  and region in ('north', 'south')
  -- a comment at the end
;
-- published as
select
    id as order_id,
    customer as customer_id,
    status,
    amount,
    ordered_at,
from `till_raw`.`orders_v2`
where amount >= 5
  and currency = 'GBP'
  and region in ('north', 'south')
  -- a comment at the end
;
-- model dim_customers reads stg_orders, countries
create or replace view `shop__candidate`.`dim_customers`
as
select customer_id, any_value(countries.name) as country, 'shop.dim_customers bigquery' as made_by
from `shop__candidate`.`stg_orders`
cross join `shop__candidate`.`countries` as countries
group by customer_id
;
-- published as
select customer_id, any_value(countries.name) as country, 'shop.dim_customers bigquery' as made_by
from `shop`.`stg_orders`
cross join `shop`.`countries` as countries
group by customer_id
;
-- model fct_orders reads stg_orders
create or replace table `shop__candidate`.`fct_orders`
partition by timestamp_trunc(`ordered_at`, day)
cluster by `customer_id`, `status`
as
select orders.*, amount / 1.2 as net, amount - amount / 1.2 as tax
from `shop__candidate`.`stg_orders` as orders
;
-- error dbt_utils_unique_combination_of_columns_fct_orders_order_id__status at models/marts/marts.yml:9
select `order_id`, `status`, count(*) as row_count from `shop__candidate`.`fct_orders` group by `order_id`, `status` having count(*) > 1
;
-- error amounts_add_up at models/marts/marts.yml:12
select * from `shop__candidate`.`fct_orders` where not (amount = net + coalesce(tax, 0))
;
-- error relationships_fct_orders_customer_id__customer_id__ref_dim_customers_ at models/marts/marts.yml:18
select child.* from `shop__candidate`.`fct_orders` as child left join (select distinct `customer_id` as parent_value from `shop__candidate`.`dim_customers`) as parent on child.`customer_id` = parent.parent_value where child.`customer_id` is not null and parent.parent_value is null
;
-- error relationships_fct_orders_customer_id__customer__source_till_orders_ at models/marts/marts.yml:20
select child.* from `shop__candidate`.`fct_orders` as child left join (select distinct `customer` as parent_value from `till_raw`.`orders_v2`) as parent on child.`customer_id` = parent.parent_value where child.`customer_id` is not null and parent.parent_value is null
;
-- error dbt_utils_accepted_range_fct_orders_amount__False__1000000__0 at models/marts/marts.yml:24
select * from `shop__candidate`.`fct_orders` where not `amount` > 0 or not `amount` < 1000000
;
-- error amount_below_limit at models/marts/marts.yml:26
select * from `shop__candidate`.`fct_orders` where not `amount` <= (abs(net) * 2)
;
-- warn dbt_utils_expression_is_true_fct_orders_amount___0 at models/marts/marts.yml:29
select * from `shop__candidate`.`fct_orders` where not (`amount` > 0)
;
-- error unique_stg_orders_order_id at models/staging/staging.yml:19
select `order_id`, count(*) as row_count from `shop__candidate`.`stg_orders` where `order_id` is not null group by `order_id` having count(*) > 1
;
-- error not_null_stg_orders_order_id at models/staging/staging.yml:20
select * from (select * from `shop__candidate`.`stg_orders` where (status != 'draft; or not')) where `order_id` is null
;
-- warn accepted_values_stg_orders_status__placed__it_s_lost__null at models/staging/staging.yml:24
select `status`, count(*) as row_count from `shop__candidate`.`stg_orders` where `status` not in ('placed', 'it\'s lost', 'null') group by `status`
;
-- error status_is_short at models/staging/staging.yml:27
select `status`, count(*) as row_count from `shop__candidate`.`stg_orders` where `status` not in (1, 2.5) group by `status`
;
-- error source_not_null_till_orders_id at models/staging/staging.yml:11
select * from `till_raw`.`orders_v2` where `id` is null
;
-- warn no_negative_orders at tests/no_negative_orders.sql
select * from `shop__candidate`.`fct_orders` where amount < 0 -- none yet
;
