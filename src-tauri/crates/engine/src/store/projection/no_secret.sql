delete from world_secret
