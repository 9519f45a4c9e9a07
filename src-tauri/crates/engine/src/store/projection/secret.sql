select secret from world_secret
