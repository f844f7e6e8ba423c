<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCockpit</name>
    <message>
        <source>microphone starts</source>
        <translation>micro : démarrage</translation>
    </message>
    <message>
        <source>microphone ready</source>
        <translation>micro prêt</translation>
    </message>
    <message>
        <source>microphone off</source>
        <translation>micro coupé</translation>
    </message>
    <message>
        <source>no microphone</source>
        <translation>pas de micro</translation>
    </message>
    <message>
        <source>microphone lost</source>
        <translation>micro perdu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>premiers mots</translation>
    </message>
    <message>
        <source>car changed</source>
        <translation>voiture changée</translation>
    </message>
    <message>
        <source>first sound</source>
        <translation>premier son</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>Built-in stand-in: understands set phrases, needs no network</source>
        <translation>Remplaçant intégré : comprend des phrases connues, sans réseau</translation>
    </message>
    <message>
        <source>Answered last time</source>
        <translation>A répondu la dernière fois</translation>
    </message>
    <message>
        <source>Did not answer last time</source>
        <translation>N&apos;a pas répondu la dernière fois</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>typed text only</source>
        <translation>texte saisi uniquement</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>by voice, at any time</source>
        <translation>à tout moment par la voix</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>par le toucher</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Speak while the car speaks: it stops and listens</source>
        <translation>Parlez pendant que la voiture parle : elle s&apos;arrête et écoute</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>over after %1 s</source>
        <translation>finie après %1 s</translation>
    </message>
    <message>
        <source>Times count from the end of your words</source>
        <translation>Les temps comptent dès la fin de vos mots</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Meridian %1</source>
        <translation>Meridian %1</translation>
    </message>
    <message>
        <source>Cockpit prototype; city, people and songs are invented</source>
        <translation>Prototype de cockpit ; ville, personnes et chansons sont inventées</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Données cartographiques</translation>
    </message>
    <message>
        <source>Aldermere, made for this program</source>
        <translation>Aldermere, créée pour ce programme</translation>
    </message>
    <message>
        <source>Regions you import keep their own attribution on the map</source>
        <translation>Les régions importées gardent leur attribution sur la carte</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Add to the trip</source>
        <translation>Ajouter au voyage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Museum</source>
        <translation>Musée</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Dîner</translation>
    </message>
    <message>
        <source>Spa</source>
        <translation>Spa</translation>
    </message>
</context>
<context>
    <name>AirControl</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Eco</source>
        <translation>Éco</translation>
    </message>
    <message>
        <source>Mode of the climate</source>
        <translation>Mode de la climatisation</translation>
    </message>
    <message>
        <source>Fresh air</source>
        <translation>Air frais</translation>
    </message>
    <message>
        <source>Inside air</source>
        <translation>Air intérieur</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>Selon besoin</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation d&apos;air</translation>
    </message>
</context>
<context>
    <name>AirPlaces</name>
    <message>
        <source>Windshield</source>
        <translation>Pare-brise</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
</context>
<context>
    <name>AirTiles</name>
    <message>
        <source>A/C</source>
        <translation>Clim</translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation>%1 µg</translation>
    </message>
    <message>
        <source>Purify</source>
        <translation>Purifier</translation>
    </message>
    <message>
        <source>Air purifier, fine dust %1 µg/m³</source>
        <translation>Purificateur d&apos;air, particules fines %1 µg/m³</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Front defrost</source>
        <translation>Dégivr. av.</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Rear defrost</source>
        <translation>Dégivr. arr.</translation>
    </message>
    <message>
        <source>Defog</source>
        <translation>Désembuer</translation>
    </message>
    <message>
        <source>Automatic defog</source>
        <translation>Désembuage automatique</translation>
    </message>
    <message>
        <source>Steering wheel heating</source>
        <translation>Volant chauffant</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Volant</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>One temperature for all</source>
        <translation>Une température pour tous</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
</context>
<context>
    <name>AmbientControl</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Lumière d&apos;ambiance</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>Several colours</source>
        <translation>Plusieurs couleurs</translation>
    </message>
    <message>
        <source>Ambient brightness</source>
        <translation>Intensité d&apos;ambiance</translation>
    </message>
</context>
<context>
    <name>AmbientRing</name>
    <message>
        <source>Colour of the ambient light</source>
        <translation>Couleur d&apos;ambiance</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Lumière d&apos;ambiance</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Touch here to write</source>
        <translation>Touchez ici pour écrire</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <source>Next: %1 at %2</source>
        <translation>À suivre : %1 à %2</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Demain %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Y aller : %1</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drag panels where you want them, pull a corner to size them</source>
        <translation>Glissez les panneaux, tirez un coin pour la taille</translation>
    </message>
    <message>
        <source>Ready-made arrangements</source>
        <translation>Dispositions toutes prêtes</translation>
    </message>
</context>
<context>
    <name>ArrangeLayer</name>
    <message>
        <source>%1 stands here</source>
        <translation>%1 est déjà ici</translation>
    </message>
    <message>
        <source>%1 stands here without a route</source>
        <translation>Sans itinéraire, %1 est ici</translation>
    </message>
    <message>
        <source>%1 stands here on the way</source>
        <translation>En route, %1 est ici</translation>
    </message>
    <message>
        <source>Arrange home</source>
        <translation>Disposer l&apos;accueil</translation>
    </message>
    <message>
        <source>There is no room for %1: make some first</source>
        <translation>Pas de place pour %1 : faites-en d&apos;abord</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Touch the screen to talk</source>
        <translation>Touchez l&apos;écran pour parler</translation>
    </message>
    <message>
        <source>Say “%1” or touch the screen</source>
        <translation>Dites « %1 » ou touchez l&apos;écran</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>BalancePad</name>
    <message>
        <source>Where the sound is</source>
        <translation>Où se trouve le son</translation>
    </message>
</context>
<context>
    <name>BandRow</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>BatteryCurve</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>BodyControl</name>
    <message>
        <source>Windows</source>
        <translation>Vitres</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Rétros</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Feux</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>Parties de la voiture</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Tap the heart beside a title, or say: I like this song</source>
        <translation>Touchez le cœur à côté d&apos;un titre, ou dites : j&apos;aime cette chanson</translation>
    </message>
</context>
<context>
    <name>CabinPlan</name>
    <message>
        <source>Plan of the cabin</source>
        <translation>Plan de l&apos;habitacle</translation>
    </message>
</context>
<context>
    <name>CabinSeats</name>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Let me be heard</source>
        <translation>Rétablir mon micro</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Couper mon micro</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>is calling</source>
        <translation>appelle</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ça sonne</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Appels récents</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d&apos;appels</translation>
    </message>
    <message>
        <source>Tap somebody, or say whom to call.</source>
        <translation>Touchez quelqu&apos;un, ou dites qui appeler.</translation>
    </message>
</context>
<context>
    <name>CameraDesk</name>
    <message>
        <source>Pictures and films</source>
        <translation>Images et films</translation>
    </message>
    <message>
        <source>Picture · F12</source>
        <translation>Image · F12</translation>
    </message>
    <message>
        <source>End film · F9</source>
        <translation>Arrêter le film · F9</translation>
    </message>
    <message>
        <source>Film · F9</source>
        <translation>Film · F9</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>I am listening…</source>
        <translation>J&apos;écoute…</translation>
    </message>
    <message>
        <source>Just answer, I am listening</source>
        <translation>Répondez, je vous écoute</translation>
    </message>
    <message>
        <source>Just go on, I am listening</source>
        <translation>Continuez, je vous écoute</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>Il n&apos;y a rien à confirmer.</translation>
    </message>
    <message>
        <source>This needs a yes from a person first.</source>
        <translation>Il faut d&apos;abord le oui d&apos;une personne.</translation>
    </message>
    <message>
        <source>That question has expired; please ask again.</source>
        <translation>Cette question a expiré ; demandez à nouveau.</translation>
    </message>
    <message>
        <source>That has changed in the meantime; please ask again.</source>
        <translation>Cela a changé entre-temps ; demandez à nouveau.</translation>
    </message>
    <message>
        <source>That has been undone already.</source>
        <translation>C&apos;est déjà annulé.</translation>
    </message>
    <message>
        <source>What was sent stays sent.</source>
        <translation>Ce qui est envoyé reste envoyé.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Il n&apos;y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>sunny</source>
        <translation>ensoleillé</translation>
    </message>
    <message>
        <source>partly cloudy</source>
        <translation>peu nuageux</translation>
    </message>
    <message>
        <source>cloudy</source>
        <translation>nuageux</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>pluie</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>neige</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>brouillard</translation>
    </message>
    <message>
        <source>hail</source>
        <translation>grêle</translation>
    </message>
    <message>
        <source>thunderstorm</source>
        <translation>orage</translation>
    </message>
    <message>
        <source>The sunroof shade opens too.</source>
        <translation>Le store du toit s&apos;ouvre aussi.</translation>
    </message>
    <message>
        <source>The shade stays open while the sunroof is open.</source>
        <translation>Le store reste ouvert tant que le toit est ouvert.</translation>
    </message>
    <message>
        <source>The fan goes up to 2.</source>
        <translation>La ventilation passe à 2.</translation>
    </message>
    <message>
        <source>Air goes to the windshield too.</source>
        <translation>L&apos;air va aussi vers le pare-brise.</translation>
    </message>
    <message>
        <source>The air conditioning comes on.</source>
        <translation>La climatisation se met en marche.</translation>
    </message>
    <message>
        <source>The windows close, since the air conditioning is on.</source>
        <translation>Les vitres se ferment, car la climatisation est en marche.</translation>
    </message>
    <message>
        <source>The fan goes to 1.</source>
        <translation>La ventilation passe à 1.</translation>
    </message>
    <message>
        <source>The seats are now {degrees:g} degrees apart.</source>
        <translation>Les sièges ont maintenant {degrees:g} degrés d&apos;écart.</translation>
    </message>
    <message>
        <source>The air conditioning is on, so that wastes energy. Open the window anyway?</source>
        <translation>La climatisation est en marche, cela gaspille de l&apos;énergie. Ouvrir la vitre quand même ?</translation>
    </message>
    <message>
        <source>The weather is: {weather}. Open the sunroof anyway?</source>
        <translation>Météo : {weather}. Ouvrir le toit quand même ?</translation>
    </message>
    <message>
        <source>Unlock this at home: {name}?</source>
        <translation>Déverrouiller à la maison : {name} ?</translation>
    </message>
    <message>
        <source>Open this at home: {name}?</source>
        <translation>Ouvrir à la maison : {name} ?</translation>
    </message>
    <message>
        <source>Switch the alarm of the house off?</source>
        <translation>Désactiver l&apos;alarme de la maison ?</translation>
    </message>
    <message>
        <source>Start “{name}” at home? It changes locks or the alarm.</source>
        <translation>Lancer « {name} » à la maison ? Cela change les serrures ou l&apos;alarme.</translation>
    </message>
    <message>
        <source>Turn the high beams on?</source>
        <translation>Allumer les feux de route ?</translation>
    </message>
    <message>
        <source>The low beams come on.</source>
        <translation>Les feux de croisement s&apos;allument.</translation>
    </message>
    <message>
        <source>The high beams go off.</source>
        <translation>Les feux de route s&apos;éteignent.</translation>
    </message>
    <message>
        <source>High beams stay off while the fog lights are on.</source>
        <translation>Les feux de route restent éteints tant que les antibrouillards sont allumés.</translation>
    </message>
    <message>
        <source>The weather is: {weather}. Turn the fog lights on anyway?</source>
        <translation>Météo : {weather}. Allumer les antibrouillards quand même ?</translation>
    </message>
    <message>
        <source>Send {to} an e-mail, subject “{subject}”, that says: “{words}”?</source>
        <translation>Envoyer à {to} un e-mail, objet « {subject} », texte : « {words} » ?</translation>
    </message>
    <message>
        <source>Send {to} the message: “{words}”?</source>
        <translation>Envoyer à {to} le message : « {words} » ?</translation>
    </message>
    <message>
        <source>Sport mode can be chosen only while the car stands.</source>
        <translation>Le mode sport ne se choisit qu&apos;à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>Switch to sport mode?</source>
        <translation>Passer en mode sport ?</translation>
    </message>
    <message>
        <source>A seat goes that far back only while the car stands.</source>
        <translation>Un siège ne recule autant qu&apos;à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>Move the seat far back?</source>
        <translation>Reculer le siège à fond ?</translation>
    </message>
    <message>
        <source>Somebody sits there, so that seat does not fold.</source>
        <translation>Quelqu&apos;un est assis là, ce siège ne se rabat pas.</translation>
    </message>
    <message>
        <source>The mirrors stay out while we drive.</source>
        <translation>Les rétroviseurs restent dépliés en roulant.</translation>
    </message>
    <message>
        <source>Profiles can be changed only while the car is parked.</source>
        <translation>Le profil ne se change qu&apos;à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>Deleting waits until the car stands.</source>
        <translation>La suppression attend l&apos;arrêt.</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Supprimer définitivement ?</translation>
    </message>
    <message>
        <source>Delete these {count} entries for good?</source>
        <translation>Supprimer définitivement ces {count} entrées ?</translation>
    </message>
    <message>
        <source>Open the trunk?</source>
        <translation>Ouvrir le coffre ?</translation>
    </message>
    <message>
        <source>Open the front trunk?</source>
        <translation>Ouvrir le coffre avant ?</translation>
    </message>
    <message>
        <source>Close the trunk?</source>
        <translation>Fermer le coffre ?</translation>
    </message>
    <message>
        <source>Close the front trunk?</source>
        <translation>Fermer le coffre avant ?</translation>
    </message>
    <message>
        <source>The child lock is on; only the front seats can do that.</source>
        <translation>La sécurité enfants est active ; seuls les sièges avant le peuvent.</translation>
    </message>
    <message>
        <source>The trunk stays closed while we drive.</source>
        <translation>Le coffre reste fermé en roulant.</translation>
    </message>
    <message>
        <source>The doors stay locked while we drive.</source>
        <translation>Les portes restent verrouillées en roulant.</translation>
    </message>
    <message>
        <source>The doors stay closed while we drive.</source>
        <translation>Les portes restent fermées en roulant.</translation>
    </message>
    <message>
        <source>The child locks stay on while we drive.</source>
        <translation>La sécurité enfants reste active en roulant.</translation>
    </message>
    <message>
        <source>The charge flap stays closed while we drive.</source>
        <translation>La trappe de charge reste fermée en roulant.</translation>
    </message>
    <message>
        <source>Unlock the doors?</source>
        <translation>Déverrouiller les portes ?</translation>
    </message>
    <message>
        <source>Open the door?</source>
        <translation>Ouvrir la porte ?</translation>
    </message>
    <message>
        <source>I had just read what somebody else wrote. Do you want this yourself?</source>
        <translation>Je venais de lire un texte d&apos;autrui. Est-ce bien votre souhait ?</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>Est-ce vraiment {name} ?</translation>
    </message>
    <message>
        <source>Privacy mode is on, so I remember nothing; switch it off first.</source>
        <translation>Le mode privé est actif, je ne retiens rien ; désactivez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>A call that has ended cannot be taken back.</source>
        <translation>Un appel terminé ne peut pas être repris.</translation>
    </message>
    <message>
        <source>This car shows kilometres and degrees Celsius only.</source>
        <translation>Cette voiture n&apos;affiche que des kilomètres et des degrés Celsius.</translation>
    </message>
    <message>
        <source>This car shows the time in 24 hours only.</source>
        <translation>Cette voiture n&apos;affiche l&apos;heure que sur 24 heures.</translation>
    </message>
    <message>
        <source>There is no route to stop on; say where to go first.</source>
        <translation>Il n&apos;y a pas d&apos;itinéraire où s&apos;arrêter ; dites d&apos;abord où aller.</translation>
    </message>
    <message>
        <source>The stops on the way stay.</source>
        <translation>Les arrêts en route restent.</translation>
    </message>
    <message>
        <source>That is undone.</source>
        <translation>C&apos;est annulé.</translation>
    </message>
    <message>
        <source>I have done nothing of that kind.</source>
        <translation>Je n&apos;ai rien fait de tel.</translation>
    </message>
    <message>
        <source>I look after the whole car, the way, your day and your house.</source>
        <translation>Je m&apos;occupe de la voiture, du trajet, de votre journée et de votre maison.</translation>
    </message>
    <message>
        <source>Say for example: {examples}.</source>
        <translation>Par exemple : {examples}.</translation>
    </message>
    <message>
        <source>I have not said anything yet.</source>
        <translation>Je n&apos;ai encore rien dit.</translation>
    </message>
    <message>
        <source>Because you asked me to take it back.</source>
        <translation>Parce que vous m&apos;avez demandé de l&apos;annuler.</translation>
    </message>
    <message>
        <source>Because at {time} you said: “{said}”.</source>
        <translation>Parce qu&apos;à {time} vous avez dit : « {said} ».</translation>
    </message>
    <message>
        <source>Because it was touched on the screen at {time}.</source>
        <translation>Parce que l&apos;écran a été touché à {time}.</translation>
    </message>
    <message>
        <source>Nobody here is called {agent}.</source>
        <translation>Personne ici ne s&apos;appelle {agent}.</translation>
    </message>
    <message>
        <source>A timer ended at {time}.</source>
        <translation>Un minuteur s&apos;est terminé à {time}.</translation>
    </message>
    <message>
        <source>The timer “{name}” is over.</source>
        <translation>Le minuteur « {name} » est terminé.</translation>
    </message>
    <message>
        <source>The timer is over.</source>
        <translation>Le minuteur est terminé.</translation>
    </message>
    <message>
        <source>You are at {place}: {text}.</source>
        <translation>Vous êtes à {place} : {text}.</translation>
    </message>
    <message>
        <source>A reminder of {time}: {text}.</source>
        <translation>Un rappel de {time} : {text}.</translation>
    </message>
    <message>
        <source>A reminder: {text}.</source>
        <translation>Un rappel : {text}.</translation>
    </message>
    <message>
        <source>Please say either when or where I shall remind you.</source>
        <translation>Dites quand ou bien où je dois vous le rappeler.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Cette heure est déjà passée.</translation>
    </message>
    <message>
        <source>I will remind you {day} at {time}: {text}.</source>
        <translation>Je vous le rappellerai {day} à {time} : {text}.</translation>
    </message>
    <message>
        <source>There are no reminders.</source>
        <translation>Il n&apos;y a pas de rappels.</translation>
    </message>
    <message>
        <source>One reminder, {day} at {time}: {text}.</source>
        <translation>Un rappel, {day} à {time} : {text}.</translation>
    </message>
    <message>
        <source>{count} reminders, the next one {day} at {time}: {text}.</source>
        <translation>{count} rappels, le prochain {day} à {time} : {text}.</translation>
    </message>
    <message>
        <source>One reminder, at {place}: {text}.</source>
        <translation>Un rappel, à {place} : {text}.</translation>
    </message>
    <message>
        <source>{count} reminders, one of them at {place}: {text}.</source>
        <translation>{count} rappels, dont un à {place} : {text}.</translation>
    </message>
    <message>
        <source>I will not remind you of it any more: {text}.</source>
        <translation>Je ne vous le rappellerai plus : {text}.</translation>
    </message>
    <message>
        <source>Please say how long the timer shall run.</source>
        <translation>Dites combien de temps le minuteur doit durer.</translation>
    </message>
    <message>
        <source>{most} timers are running already.</source>
        <translation>{most} minuteurs tournent déjà.</translation>
    </message>
    <message>
        <source>The timer rings at {time}.</source>
        <translation>Le minuteur sonnera à {time}.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Aucun minuteur ne tourne.</translation>
    </message>
    <message>
        <source>The timer has {minutes} minutes and {seconds} seconds left.</source>
        <translation>Il reste {minutes} minutes et {seconds} secondes au minuteur.</translation>
    </message>
    <message>
        <source>{count} timers; the next one has {minutes} minutes and {seconds} seconds left.</source>
        <translation>{count} minuteurs ; il reste {minutes} minutes et {seconds} secondes au prochain.</translation>
    </message>
    <message>
        <source>The timer is stopped.</source>
        <translation>Le minuteur est arrêté.</translation>
    </message>
    <message>
        <source>The timer now rings at {time}.</source>
        <translation>Le minuteur sonnera maintenant à {time}.</translation>
    </message>
    <message>
        <source>There is no map here, so I can remind you only by time.</source>
        <translation>Il n&apos;y a pas de carte ici, je ne peux donc rappeler qu&apos;à une heure.</translation>
    </message>
    <message>
        <source>I will remind you at {place}: {text}.</source>
        <translation>Je vous le rappellerai à {place} : {text}.</translation>
    </message>
    <message>
        <source>Wallbox at home</source>
        <translation>Borne à la maison</translation>
    </message>
    <message>
        <source>There is no map here, so I know no chargers.</source>
        <translation>Il n&apos;y a pas de carte ici, je ne connais aucune borne.</translation>
    </message>
    <message>
        <source>I know no charging station called {place} around here.</source>
        <translation>Je ne connais ici aucune borne appelée {place}.</translation>
    </message>
    <message>
        <source>The car cannot charge while it drives.</source>
        <translation>La voiture ne peut pas charger en roulant.</translation>
    </message>
    <message>
        <source>There is no charger where the car stands.</source>
        <translation>Il n&apos;y a pas de borne là où se trouve la voiture.</translation>
    </message>
    <message>
        <source>The charging cable is not plugged in yet.</source>
        <translation>Le câble de charge n&apos;est pas encore branché.</translation>
    </message>
    <message>
        <source>The battery holds {charge:g} % and the limit is {limit:g} %.</source>
        <translation>La batterie est à {charge:g} % et la limite à {limit:g} %.</translation>
    </message>
    <message>
        <source>The battery would have to go from {start:g} % down to {end:g} %.</source>
        <translation>La batterie devrait passer de {start:g} % à {end:g} %.</translation>
    </message>
    <message>
        <source>Please say when to be ready, when to start, or to end it.</source>
        <translation>Dites quand être prêt, quand commencer, ou d&apos;arrêter.</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot plan stops.</source>
        <translation>Il n&apos;y a pas de carte ici, je ne peux pas prévoir d&apos;arrêts.</translation>
    </message>
    <message>
        <source>I know no place called {place} around here.</source>
        <translation>Je ne connais ici aucun lieu appelé {place}.</translation>
    </message>
    <message>
        <source>There is no route yet; where shall it go?</source>
        <translation>Il n&apos;y a pas encore d&apos;itinéraire ; où voulez-vous aller ?</translation>
    </message>
    <message>
        <source>The car is not charging.</source>
        <translation>La voiture ne charge pas.</translation>
    </message>
    <message>
        <source>No charger that is open brings the car there.</source>
        <translation>Aucune borne ouverte ne permet d&apos;y arriver.</translation>
    </message>
    <message>
        <source>The car arrives with {most} % at most, not with {wish} %.</source>
        <translation>La voiture arrive avec {most} % au plus, pas {wish} %.</translation>
    </message>
    <message>
        <source>Every plug at {station} is taken.</source>
        <translation>Toutes les prises de {station} sont occupées.</translation>
    </message>
    <message>
        <source>{station} is out of order.</source>
        <translation>{station} est hors service.</translation>
    </message>
    <message>
        <source>{station} is closed.</source>
        <translation>{station} est fermée.</translation>
    </message>
    <message>
        <source>{why} I planned {station} instead.</source>
        <translation>{why} J&apos;ai prévu {station} à la place.</translation>
    </message>
    <message>
        <source>{why} No other charger fits this route.</source>
        <translation>{why} Aucune autre borne ne convient à ce trajet.</translation>
    </message>
    <message>
        <source>The air goes to the feet now.</source>
        <translation>L&apos;air va maintenant vers les pieds.</translation>
    </message>
    <message>
        <source>The air goes to the head now.</source>
        <translation>L&apos;air va maintenant vers la tête.</translation>
    </message>
    <message>
        <source>The air goes to the windshield now.</source>
        <translation>L&apos;air va maintenant vers le pare-brise.</translation>
    </message>
    <message>
        <source>The air goes to head and feet now.</source>
        <translation>L&apos;air va maintenant vers la tête et les pieds.</translation>
    </message>
    <message>
        <source>The air goes to feet and windshield now.</source>
        <translation>L&apos;air va maintenant vers les pieds et le pare-brise.</translation>
    </message>
    <message>
        <source>The air goes to head and windshield now.</source>
        <translation>L&apos;air va maintenant vers la tête et le pare-brise.</translation>
    </message>
    <message>
        <source>The climate heats now, without the air conditioning.</source>
        <translation>Le chauffage est en marche, sans climatisation.</translation>
    </message>
    <message>
        <source>The climate cools now.</source>
        <translation>La climatisation refroidit maintenant.</translation>
    </message>
    <message>
        <source>The climate looks after itself now; the fan runs at {fan}.</source>
        <translation>La climatisation se règle seule, ventilation au niveau {fan}.</translation>
    </message>
    <message>
        <source>The climate saves energy now; the fan runs at {fan} at most.</source>
        <translation>La climatisation économise l&apos;énergie, ventilation au niveau {fan} au plus.</translation>
    </message>
    <message>
        <source>Fresh air comes in now.</source>
        <translation>L&apos;air frais entre maintenant.</translation>
    </message>
    <message>
        <source>The air goes round inside now.</source>
        <translation>L&apos;air circule maintenant à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>The car chooses between fresh and inside air now.</source>
        <translation>La voiture choisit maintenant entre air frais et air intérieur.</translation>
    </message>
    <message>
        <source>The windshield is being cleared.</source>
        <translation>Le pare-brise est en train d&apos;être dégivré.</translation>
    </message>
    <message>
        <source>The rear window is being cleared.</source>
        <translation>La lunette arrière est en train d&apos;être dégivrée.</translation>
    </message>
    <message>
        <source>Windshield and rear window are being cleared.</source>
        <translation>Le pare-brise et la lunette arrière sont en train d&apos;être dégivrés.</translation>
    </message>
    <message>
        <source>The windshield defroster is off.</source>
        <translation>Le dégivrage du pare-brise est coupé.</translation>
    </message>
    <message>
        <source>The rear defroster is off.</source>
        <translation>Le dégivrage arrière est coupé.</translation>
    </message>
    <message>
        <source>The defrosters are off.</source>
        <translation>Les dégivrages sont coupés.</translation>
    </message>
    <message>
        <source>It is set to {value:g} degrees{gap}{place} now.</source>
        <translation>La température est réglée à {value:g} degrés{gap}{place}.</translation>
    </message>
    <message>
        <source>It is set to between {low:g} and {high:g} degrees{gap}{place} now.</source>
        <translation>La température est réglée entre {low:g} et {high:g} degrés{gap}{place}.</translation>
    </message>
    <message>
        <source>The fan is off.</source>
        <translation>La ventilation est coupée.</translation>
    </message>
    <message>
        <source>The fan is at {fan}.</source>
        <translation>La ventilation est au niveau {fan}.</translation>
    </message>
    <message>
        <source>The air conditioning is on.</source>
        <translation>La climatisation est en marche.</translation>
    </message>
    <message>
        <source>The air conditioning is off.</source>
        <translation>La climatisation est coupée.</translation>
    </message>
    <message>
        <source>The air is being purified.</source>
        <translation>L&apos;air est en cours de purification.</translation>
    </message>
    <message>
        <source>The air purifier is off.</source>
        <translation>Le purificateur d&apos;air est coupé.</translation>
    </message>
    <message>
        <source>The windshield is cleared by itself when it mists up.</source>
        <translation>Le pare-brise se désembue tout seul quand il se couvre de buée.</translation>
    </message>
    <message>
        <source>The windshield is no longer cleared by itself.</source>
        <translation>Le pare-brise ne se désembue plus tout seul.</translation>
    </message>
    <message>
        <source>The steering wheel heating is at {level}.</source>
        <translation>Le chauffage du volant est au niveau {level}.</translation>
    </message>
    <message>
        <source>The steering wheel heating is off.</source>
        <translation>Le chauffage du volant est coupé.</translation>
    </message>
    <message>
        <source>All seats follow the driver&apos;s {celsius:g} degrees.</source>
        <translation>Toutes les places suivent les {celsius:g} degrés du conducteur.</translation>
    </message>
    <message>
        <source>Each seat has its own temperature again.</source>
        <translation>Chaque place a de nouveau sa propre température.</translation>
    </message>
    <message>
        <source>It is {measured:g} degrees at your seat, set to {celsius:g}.</source>
        <translation>Il fait {measured:g} degrés à votre place, réglé à {celsius:g}.</translation>
    </message>
    <message>
        <source>The fan is at {fan} and the air conditioning is on.</source>
        <translation>La ventilation est au niveau {fan} et la climatisation en marche.</translation>
    </message>
    <message>
        <source>The fan is at {fan} and the air conditioning is off.</source>
        <translation>La ventilation est au niveau {fan} et la climatisation coupée.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Privacy mode is on: I listen only while you hold the button, and keep nothing.</source>
        <translation>Mode privé actif : je n&apos;écoute que bouton maintenu et ne garde rien.</translation>
    </message>
    <message>
        <source>Privacy mode is off.</source>
        <translation>Mode privé désactivé.</translation>
    </message>
    <message>
        <source>The microphone is closed; tap the microphone to open it.</source>
        <translation>Le micro est coupé ; touchez-le pour l&apos;activer.</translation>
    </message>
    <message>
        <source>The microphone is open.</source>
        <translation>Le micro est actif.</translation>
    </message>
    <message>
        <source>I do not speak {language} yet.</source>
        <translation>Je ne parle pas encore {language}.</translation>
    </message>
    <message>
        <source>I answer in your language.</source>
        <translation>Je réponds dans votre langue.</translation>
    </message>
    <message>
        <source>I speak {language} now.</source>
        <translation>Je parle maintenant {language}.</translation>
    </message>
    <message>
        <source>That is as far as it goes.</source>
        <translation>On ne peut pas aller plus loin.</translation>
    </message>
    <message>
        <source>I keep it short.</source>
        <translation>Je serai bref.</translation>
    </message>
    <message>
        <source>I say more.</source>
        <translation>J&apos;en dirai plus.</translation>
    </message>
    <message>
        <source>I speak louder now.</source>
        <translation>Je parle plus fort.</translation>
    </message>
    <message>
        <source>I speak more quietly now.</source>
        <translation>Je parle moins fort.</translation>
    </message>
    <message>
        <source>I speak more slowly now.</source>
        <translation>Je parle plus lentement.</translation>
    </message>
    <message>
        <source>I speak faster now.</source>
        <translation>Je parle plus vite.</translation>
    </message>
    <message>
        <source>I speak as usual again.</source>
        <translation>Je parle de nouveau comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>Okay, I leave it.</source>
        <translation>D&apos;accord, je laisse.</translation>
    </message>
    <message>
        <source>We begin anew. What can I do?</source>
        <translation>Recommençons. Que puis-je faire ?</translation>
    </message>
    <message>
        <source>I read it to you; while we drive it is not shown.</source>
        <translation>Je vous le lis ; en roulant, le texte n&apos;est pas affiché.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It overlaps with {title} at {time}.</source>
        <translation>Cela chevauche {title} à {time}.</translation>
    </message>
    <message>
        <source>I only know the calendar of today and tomorrow.</source>
        <translation>Je ne connais que l&apos;agenda d&apos;aujourd&apos;hui et de demain.</translation>
    </message>
    <message>
        <source>{title} is in the calendar, {day} at {time}.</source>
        <translation>{title} est dans l&apos;agenda, {day} à {time}.</translation>
    </message>
    <message>
        <source>Please say when it shall be.</source>
        <translation>Dites quand ce doit être.</translation>
    </message>
    <message>
        <source>{title} is now {day} at {time}.</source>
        <translation>{title} est maintenant {day} à {time}.</translation>
    </message>
    <message>
        <source>{title} is cancelled.</source>
        <translation>{title} est annulé.</translation>
    </message>
    <message>
        <source>There is nothing in the calendar {day}.</source>
        <translation>Il n&apos;y a rien dans l&apos;agenda {day}.</translation>
    </message>
    <message>
        <source>You have one appointment {day}: {title} at {time}.</source>
        <translation>Vous avez un rendez-vous {day} : {title} à {time}.</translation>
    </message>
    <message>
        <source>You have {count} appointments {day}.</source>
        <translation>Vous avez {count} rendez-vous {day}.</translation>
    </message>
    <message>
        <source>The whole day: {title}.</source>
        <translation>Toute la journée : {title}.</translation>
    </message>
    <message>
        <source>The next one is {title} at {time}.</source>
        <translation>Le prochain est {title} à {time}.</translation>
    </message>
    <message>
        <source>The first one is {title} at {time}.</source>
        <translation>Le premier est {title} à {time}.</translation>
    </message>
    <message>
        <source>All of them are over.</source>
        <translation>Ils sont tous passés.</translation>
    </message>
    <message>
        <source>There are no more appointments today.</source>
        <translation>Il n&apos;y a plus de rendez-vous aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>One appointment is left today: {title} at {time}, {place}.</source>
        <translation>Il reste un rendez-vous aujourd&apos;hui : {title} à {time}, {place}.</translation>
    </message>
    <message>
        <source>One appointment is left today: {title} at {time}.</source>
        <translation>Il reste un rendez-vous aujourd&apos;hui : {title} à {time}.</translation>
    </message>
    <message>
        <source>{count} appointments are left today, next {title} at {time}, {place}.</source>
        <translation>Il reste {count} rendez-vous aujourd&apos;hui, le prochain : {title} à {time}, {place}.</translation>
    </message>
    <message>
        <source>{count} appointments are left today, next {title} at {time}.</source>
        <translation>Il reste {count} rendez-vous aujourd&apos;hui, le prochain : {title} à {time}.</translation>
    </message>
    <message>
        <source>Just now it is {title}, until {time}.</source>
        <translation>En ce moment : {title}, jusqu&apos;à {time}.</translation>
    </message>
    <message>
        <source>There is no reminder of {text}.</source>
        <translation>Il n&apos;y a pas de rappel pour {text}.</translation>
    </message>
    <message>
        <source>There is no timer called {name}.</source>
        <translation>Il n&apos;y a pas de minuteur appelé {name}.</translation>
    </message>
    <message>
        <source>There is no further appointment.</source>
        <translation>Il n&apos;y a pas d&apos;autre rendez-vous.</translation>
    </message>
    <message>
        <source>There is no appointment called {title}.</source>
        <translation>Il n&apos;y a pas de rendez-vous appelé {title}.</translation>
    </message>
    <message>
        <source>I do not know which time {time} is.</source>
        <translation>Je ne sais pas quelle heure est {time}.</translation>
    </message>
    <message>
        <source>The head-up display is on.</source>
        <translation>L&apos;affichage tête haute est allumé.</translation>
    </message>
    <message>
        <source>The head-up display is off.</source>
        <translation>L&apos;affichage tête haute est éteint.</translation>
    </message>
    <message>
        <source>The head-up picture is at a height of {percent} percent.</source>
        <translation>L&apos;image tête haute est à {percent} pour cent de hauteur.</translation>
    </message>
    <message>
        <source>There is no such theme; there are {names}.</source>
        <translation>Ce thème n&apos;existe pas ; il y a {names}.</translation>
    </message>
    <message>
        <source>The screens wear {theme} now.</source>
        <translation>Les écrans portent maintenant {theme}.</translation>
    </message>
    <message>
        <source>Please say which units.</source>
        <translation>Dites quelles unités.</translation>
    </message>
    <message>
        <source>The screens show kilometres and degrees Celsius.</source>
        <translation>Les écrans affichent des kilomètres et des degrés Celsius.</translation>
    </message>
    <message>
        <source>The time is shown in 24 hours.</source>
        <translation>L&apos;heure s&apos;affiche sur 24 heures.</translation>
    </message>
    <message>
        <source>The screens do not speak that language yet.</source>
        <translation>Les écrans ne parlent pas encore cette langue.</translation>
    </message>
    <message>
        <source>The screen is at {percent} percent.</source>
        <translation>L&apos;écran est à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The instruments are at {percent} percent.</source>
        <translation>Les instruments sont à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The head-up display is at {percent} percent.</source>
        <translation>L&apos;affichage tête haute est à {percent} pour cent.</translation>
    </message>
    <message>
        <source>All screens are at {percent} percent.</source>
        <translation>Tous les écrans sont à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The screens show day colours.</source>
        <translation>Les écrans affichent les couleurs de jour.</translation>
    </message>
    <message>
        <source>The screens show night colours.</source>
        <translation>Les écrans affichent les couleurs de nuit.</translation>
    </message>
    <message>
        <source>The colours follow the time of day.</source>
        <translation>Les couleurs suivent l&apos;heure du jour.</translation>
    </message>
    <message>
        <source>The screens speak English.</source>
        <translation>Les écrans parlent anglais.</translation>
    </message>
    <message>
        <source>The screens speak Chinese.</source>
        <translation>Les écrans parlent chinois.</translation>
    </message>
    <message>
        <source>The screens speak German.</source>
        <translation>Les écrans parlent allemand.</translation>
    </message>
    <message>
        <source>The screens speak French.</source>
        <translation>Les écrans parlent français.</translation>
    </message>
    <message>
        <source>The words have their usual size.</source>
        <translation>Le texte a sa taille habituelle.</translation>
    </message>
    <message>
        <source>The words are larger now.</source>
        <translation>Le texte est plus grand maintenant.</translation>
    </message>
    <message>
        <source>The words are as large as they can be.</source>
        <translation>Le texte est aussi grand que possible.</translation>
    </message>
    <message>
        <source>The words cannot be any larger.</source>
        <translation>Le texte ne peut pas être plus grand.</translation>
    </message>
    <message>
        <source>The words cannot be any smaller.</source>
        <translation>Le texte ne peut pas être plus petit.</translation>
    </message>
    <message>
        <source>Here it is.</source>
        <translation>Voilà.</translation>
    </message>
    <message>
        <source>It is on the instruments now.</source>
        <translation>C&apos;est maintenant sur les instruments.</translation>
    </message>
    <message>
        <source>It is on the head-up display now.</source>
        <translation>C&apos;est maintenant sur l&apos;affichage tête haute.</translation>
    </message>
    <message>
        <source>No instrument screen is connected.</source>
        <translation>Aucun écran d&apos;instruments n&apos;est connecté.</translation>
    </message>
    <message>
        <source>No head-up display is connected.</source>
        <translation>Aucun affichage tête haute n&apos;est connecté.</translation>
    </message>
    <message>
        <source>The instruments show the way, the music or the car.</source>
        <translation>Les instruments montrent l&apos;itinéraire, la musique ou la voiture.</translation>
    </message>
    <message>
        <source>The head-up display shows the way only.</source>
        <translation>L&apos;affichage tête haute ne montre que l&apos;itinéraire.</translation>
    </message>
    <message>
        <source>The head-up display is off; switch it on first.</source>
        <translation>L&apos;affichage tête haute est éteint ; allumez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Please say either a value or a change.</source>
        <translation>Dites soit une valeur, soit un changement.</translation>
    </message>
    <message>
        <source>That goes from {low:g} to {high:g}.</source>
        <translation>Cela va de {low:g} à {high:g}.</translation>
    </message>
    <message>
        <source>That was so already.</source>
        <translation>C&apos;était déjà le cas.</translation>
    </message>
    <message>
        <source>Regeneration is at level {level} of 3.</source>
        <translation>La récupération est au niveau {level} sur 3.</translation>
    </message>
    <message>
        <source>Please say whether to warn, or at how many kilometres per hour.</source>
        <translation>Dites s&apos;il faut avertir, ou à partir de combien de km/h.</translation>
    </message>
    <message>
        <source>The warning comes 0 to 20 km/h above the sign, or at a limit of your own from 30 to 200 km/h.</source>
        <translation>L&apos;alerte se règle de 0 à 20 km/h au-dessus du panneau, ou à une limite personnelle de 30 à 200 km/h.</translation>
    </message>
    <message>
        <source>The speed warning is off.</source>
        <translation>L&apos;alerte de vitesse est désactivée.</translation>
    </message>
    <message>
        <source>I warn you above {kmh} km/h.</source>
        <translation>Je vous avertis au-dessus de {kmh} km/h.</translation>
    </message>
    <message>
        <source>I warn you {kmh} km/h above the limit of the sign.</source>
        <translation>Je vous avertis à {kmh} km/h au-dessus de la limite.</translation>
    </message>
    <message>
        <source>The car drives in normal mode.</source>
        <translation>La voiture roule en mode normal.</translation>
    </message>
    <message>
        <source>The car drives in eco mode, which saves energy.</source>
        <translation>La voiture roule en mode éco, qui économise l&apos;énergie.</translation>
    </message>
    <message>
        <source>The car drives in sport mode, which takes more energy.</source>
        <translation>La voiture roule en mode sport, qui consomme plus d&apos;énergie.</translation>
    </message>
    <message>
        <source>The car drives in snow mode, with a gentle start and gentle regeneration.</source>
        <translation>La voiture roule en mode neige, avec un démarrage et une récupération en douceur.</translation>
    </message>
    <message>
        <source>The car drives in rain mode, with a gentle start.</source>
        <translation>La voiture roule en mode pluie, avec un démarrage en douceur.</translation>
    </message>
    <message>
        <source>The car is in park.</source>
        <translation>La voiture est en position parking.</translation>
    </message>
    <message>
        <source>The car is in reverse.</source>
        <translation>La marche arrière est engagée.</translation>
    </message>
    <message>
        <source>The car is in neutral.</source>
        <translation>La voiture est au point mort.</translation>
    </message>
    <message>
        <source>The car is in drive.</source>
        <translation>La marche avant est engagée.</translation>
    </message>
    <message>
        <source>You are driving {kmh} km/h.</source>
        <translation>Vous roulez à {kmh} km/h.</translation>
    </message>
    <message>
        <source>The car is standing.</source>
        <translation>La voiture est à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>The battery is at {percent} percent, which is enough for about {km} kilometres.</source>
        <translation>La batterie est à {percent} pour cent, de quoi faire environ {km} kilomètres.</translation>
    </message>
    <message>
        <source>The average is {kwh:.1f} kilowatt hours per 100 kilometres.</source>
        <translation>La moyenne est de {kwh:.1f} kilowattheures aux 100 kilomètres.</translation>
    </message>
    <message>
        <source>The car has driven {km} kilometres in its life.</source>
        <translation>La voiture a parcouru {km} kilomètres depuis sa mise en route.</translation>
    </message>
    <message>
        <source>This trip so far: {km:.1f} kilometres in {minutes} minutes.</source>
        <translation>Ce trajet jusqu&apos;ici : {km:.1f} kilomètres en {minutes} minutes.</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>The window{gap}{place} is closed.</source>
        <translation>La vitre{gap}{place} est fermée.</translation>
    </message>
    <message>
        <source>The window{gap}{place} is open.</source>
        <translation>La vitre{gap}{place} est ouverte.</translation>
    </message>
    <message>
        <source>The window{gap}{place} is {low:g} percent open.</source>
        <translation>La vitre{gap}{place} est ouverte à {low:g} pour cent.</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are closed.</source>
        <translation>Les vitres{gap}{place} sont fermées.</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are open.</source>
        <translation>Les vitres{gap}{place} sont ouvertes.</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are {low:g} percent open.</source>
        <translation>Les vitres{gap}{place} sont ouvertes à {low:g} pour cent.</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are {low:g} to {high:g} percent open.</source>
        <translation>Les vitres{gap}{place} sont ouvertes de {low:g} à {high:g} pour cent.</translation>
    </message>
    <message>
        <source>All windows are closed.</source>
        <translation>Toutes les vitres sont fermées.</translation>
    </message>
    <message>
        <source>All windows are open.</source>
        <translation>Toutes les vitres sont ouvertes.</translation>
    </message>
    <message>
        <source>All windows are {low:g} percent open.</source>
        <translation>Toutes les vitres sont ouvertes à {low:g} pour cent.</translation>
    </message>
    <message>
        <source>The windows are {low:g} to {high:g} percent open.</source>
        <translation>Les vitres sont ouvertes de {low:g} à {high:g} pour cent.</translation>
    </message>
    <message>
        <source>The shade in the rear left is closed.</source>
        <translation>Le store arrière gauche est fermé.</translation>
    </message>
    <message>
        <source>The shade in the rear left is open.</source>
        <translation>Le store arrière gauche est ouvert.</translation>
    </message>
    <message>
        <source>The shade in the rear left is {percent} percent open.</source>
        <translation>Le store arrière gauche est ouvert à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The shade in the rear right is closed.</source>
        <translation>Le store arrière droit est fermé.</translation>
    </message>
    <message>
        <source>The shade in the rear right is open.</source>
        <translation>Le store arrière droit est ouvert.</translation>
    </message>
    <message>
        <source>The shade in the rear right is {percent} percent open.</source>
        <translation>Le store arrière droit est ouvert à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The shades in the back are closed.</source>
        <translation>Les stores à l&apos;arrière sont fermés.</translation>
    </message>
    <message>
        <source>The shades in the back are open.</source>
        <translation>Les stores à l&apos;arrière sont ouverts.</translation>
    </message>
    <message>
        <source>The shades in the back are {percent} percent open.</source>
        <translation>Les stores à l&apos;arrière sont ouverts à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The shade of the rear window is closed.</source>
        <translation>Le store de la lunette arrière est fermé.</translation>
    </message>
    <message>
        <source>The shade of the rear window is open.</source>
        <translation>Le store de la lunette arrière est ouvert.</translation>
    </message>
    <message>
        <source>The shade of the rear window is {percent} percent open.</source>
        <translation>Le store de la lunette arrière est ouvert à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The sunroof shade is closed.</source>
        <translation>Le store du toit ouvrant est fermé.</translation>
    </message>
    <message>
        <source>The sunroof shade is open.</source>
        <translation>Le store du toit ouvrant est ouvert.</translation>
    </message>
    <message>
        <source>The sunroof shade is {percent} percent open.</source>
        <translation>Le store du toit ouvrant est ouvert à {percent} pour cent.</translation>
    </message>
    <message>
        <source>Please say how far, or to tilt it.</source>
        <translation>Dites jusqu&apos;où, ou de l&apos;entrouvrir.</translation>
    </message>
    <message>
        <source>The sunroof is tilted.</source>
        <translation>Le toit ouvrant est entrebâillé.</translation>
    </message>
    <message>
        <source>The sunroof is closed.</source>
        <translation>Le toit ouvrant est fermé.</translation>
    </message>
    <message>
        <source>The sunroof is open.</source>
        <translation>Le toit ouvrant est ouvert.</translation>
    </message>
    <message>
        <source>The sunroof is {percent} percent open.</source>
        <translation>Le toit ouvrant est ouvert à {percent} pour cent.</translation>
    </message>
    <message>
        <source>Owner&apos;s manual, page {page}, {title}.</source>
        <translation>Manuel d&apos;utilisation, page {page}, {title}.</translation>
    </message>
    <message>
        <source>The owner&apos;s manual does not tell.</source>
        <translation>Le manuel d&apos;utilisation n&apos;en dit rien.</translation>
    </message>
    <message>
        <source>The manual knows no such light; tell me its colour and what it looks like.</source>
        <translation>Le manuel ne connaît pas ce voyant ; dites-moi sa couleur et son aspect.</translation>
    </message>
    <message>
        <source>{name} is lit: {meaning} {action}</source>
        <translation>{name} est allumé : {meaning} {action}</translation>
    </message>
    <message>
        <source>{name}: {meaning} It is not lit now.</source>
        <translation>{name} : {meaning} Il n&apos;est pas allumé en ce moment.</translation>
    </message>
    <message>
        <source>No warning light is on.</source>
        <translation>Aucun voyant n&apos;est allumé.</translation>
    </message>
    <message>
        <source>{count} warning lights are on: {names}.</source>
        <translation>{count} voyants sont allumés : {names}.</translation>
    </message>
    <message>
        <source>The car is well: tyres, fluids and batteries are as they should be.</source>
        <translation>La voiture va bien : pneus, liquides et batteries sont en ordre.</translation>
    </message>
    <message>
        <source>This wants attention: {names}.</source>
        <translation>Ceci demande de l&apos;attention : {names}.</translation>
    </message>
    <message>
        <source>All tyres are well; the lowest has {bar:.1f} bar of 2.5.</source>
        <translation>Tous les pneus vont bien ; le plus bas a {bar:.1f} bar sur 2,5.</translation>
    </message>
    <message>
        <source>The tyre {which} has only {bar:.1f} bar; it should have 2.5.</source>
        <translation>Le pneu {which} n&apos;a que {bar:.1f} bar ; il en faut 2,5.</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>avant gauche</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>avant droit</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>arrière gauche</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>arrière droit</translation>
    </message>
    <message>
        <source>The next service is due in {km} kilometres or {days} days.</source>
        <translation>La prochaine révision est prévue dans {km} kilomètres ou {days} jours.</translation>
    </message>
    <message>
        <source>The service is due now.</source>
        <translation>La révision est à faire maintenant.</translation>
    </message>
    <message>
        <source>An appointment is booked for {when} at {workshop}.</source>
        <translation>Un rendez-vous est pris : {when}, {workshop}.</translation>
    </message>
    <message>
        <source>No appointment is booked.</source>
        <translation>Aucun rendez-vous n&apos;est pris.</translation>
    </message>
    <message>
        <source>The last visit was on {day} at {km} kilometres: {what}.</source>
        <translation>La dernière visite date du {day} à {km} kilomètres : {what}.</translation>
    </message>
    <message>
        <source>No visit to a workshop is written down.</source>
        <translation>Aucune visite à l&apos;atelier n&apos;est inscrite.</translation>
    </message>
    <message>
        <source>Free times are {times}; which one shall I take?</source>
        <translation>Les créneaux libres sont {times} ; lequel dois-je prendre ?</translation>
    </message>
    <message>
        <source>Nothing is free then; the next free times are {times}.</source>
        <translation>Rien n&apos;est libre à ce moment ; les prochains créneaux sont {times}.</translation>
    </message>
    <message>
        <source>The workshop has no free time in the next three weeks.</source>
        <translation>L&apos;atelier n&apos;a aucun créneau libre ces trois prochaines semaines.</translation>
    </message>
    <message>
        <source>I did not understand the day; free times are {times}.</source>
        <translation>Je n&apos;ai pas compris le jour ; les créneaux libres sont {times}.</translation>
    </message>
    <message>
        <source>There is an appointment already, on {when}; cancel it first.</source>
        <translation>Il y a déjà un rendez-vous, {when} ; annulez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The appointment on {when} is cancelled.</source>
        <translation>Le rendez-vous du {when} est annulé.</translation>
    </message>
    <message>
        <source>There is no appointment to cancel.</source>
        <translation>Il n&apos;y a pas de rendez-vous à annuler.</translation>
    </message>
    <message>
        <source>The manual has no such section.</source>
        <translation>Le manuel n&apos;a pas cette section.</translation>
    </message>
    <message>
        <source>Here is page {page}: {title}.</source>
        <translation>Voici la page {page} : {title}.</translation>
    </message>
    <message>
        <source>Here is the owner&apos;s manual.</source>
        <translation>Voici le manuel d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>There is no room called {room} in the house.</source>
        <translation>Il n&apos;y a pas de pièce nommée {room} dans la maison.</translation>
    </message>
    <message>
        <source>Do you mean {first} or {second}?</source>
        <translation>Parlez-vous de {first} ou de {second} ?</translation>
    </message>
    <message>
        <source>There is no {name} in the house.</source>
        <translation>Il n&apos;y a pas de {name} dans la maison.</translation>
    </message>
    <message>
        <source>There is no light to switch there.</source>
        <translation>Il n&apos;y a pas de lumière à commander là-bas.</translation>
    </message>
    <message>
        <source>There is no heating to set there.</source>
        <translation>Il n&apos;y a pas de chauffage à régler là-bas.</translation>
    </message>
    <message>
        <source>There are no blinds there.</source>
        <translation>Il n&apos;y a pas de stores là-bas.</translation>
    </message>
    <message>
        <source>There is no door that locks itself.</source>
        <translation>Il n&apos;y a pas de porte qui se verrouille seule.</translation>
    </message>
    <message>
        <source>The house has no garage door.</source>
        <translation>La maison n&apos;a pas de porte de garage.</translation>
    </message>
    <message>
        <source>The house has no alarm.</source>
        <translation>La maison n&apos;a pas d&apos;alarme.</translation>
    </message>
    <message>
        <source>Please say what the lights should do.</source>
        <translation>Dites ce que les lumières doivent faire.</translation>
    </message>
    <message>
        <source>{name} is out of reach in the house just now.</source>
        <translation>{name} n&apos;est pas joignable dans la maison en ce moment.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>allumé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>The alarm of the house is on, for while nobody is in.</source>
        <translation>L&apos;alarme de la maison est activée, en mode absence.</translation>
    </message>
    <message>
        <source>The alarm of the house is on, for while somebody is in.</source>
        <translation>L&apos;alarme de la maison est activée, en mode présence.</translation>
    </message>
    <message>
        <source>The alarm of the house is off.</source>
        <translation>L&apos;alarme de la maison est désactivée.</translation>
    </message>
    <message>
        <source>warm white</source>
        <translation>blanc chaud</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cyan</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>{name} is locked now.</source>
        <translation>{name} : verrouillé.</translation>
    </message>
    <message>
        <source>{name} is unlocked now.</source>
        <translation>{name} : déverrouillé.</translation>
    </message>
    <message>
        <source>The garage opens.</source>
        <translation>Le garage s&apos;ouvre.</translation>
    </message>
    <message>
        <source>The garage closes.</source>
        <translation>Le garage se ferme.</translation>
    </message>
    <message>
        <source>I started “{name}” in the house.</source>
        <translation>J&apos;ai lancé « {name} » dans la maison.</translation>
    </message>
    <message>
        <source>{name} is on now.</source>
        <translation>{name} : allumé.</translation>
    </message>
    <message>
        <source>{name} is off now.</source>
        <translation>{name} : éteint.</translation>
    </message>
    <message>
        <source>I switched the lights off.</source>
        <translation>J&apos;ai éteint les lumières.</translation>
    </message>
    <message>
        <source>The lights in the house now shine {color}.</source>
        <translation>Les lumières de la maison brillent maintenant en {color}.</translation>
    </message>
    <message>
        <source>{name} is now {color}.</source>
        <translation>{name} : maintenant {color}.</translation>
    </message>
    <message>
        <source>The lights in the house are at {percent} percent.</source>
        <translation>Les lumières de la maison sont à {percent} pour cent.</translation>
    </message>
    <message>
        <source>{name} is at {percent} percent now.</source>
        <translation>{name} : maintenant {percent} pour cent.</translation>
    </message>
    <message>
        <source>I switched the lights on.</source>
        <translation>J&apos;ai allumé les lumières.</translation>
    </message>
    <message>
        <source>{name} is set to {celsius:g} degrees.</source>
        <translation>{name} : réglé sur {celsius:g} degrés.</translation>
    </message>
    <message>
        <source>The heating of the house is set to {celsius:g} degrees.</source>
        <translation>Le chauffage de la maison est réglé sur {celsius:g} degrés.</translation>
    </message>
    <message>
        <source>The heating of the house is set to between {low:g} and {high:g} degrees.</source>
        <translation>Le chauffage de la maison est réglé entre {low:g} et {high:g} degrés.</translation>
    </message>
    <message>
        <source>I closed the blinds of the house.</source>
        <translation>J&apos;ai fermé les stores de la maison.</translation>
    </message>
    <message>
        <source>I opened the blinds of the house.</source>
        <translation>J&apos;ai ouvert les stores de la maison.</translation>
    </message>
    <message>
        <source>{name}: closed.</source>
        <translation>{name} : fermé.</translation>
    </message>
    <message>
        <source>{name}: open.</source>
        <translation>{name} : ouvert.</translation>
    </message>
    <message>
        <source>The blinds of the house are {percent} percent open.</source>
        <translation>Les stores de la maison sont ouverts à {percent} pour cent.</translation>
    </message>
    <message>
        <source>{name}: {percent} percent open.</source>
        <translation>{name} : ouvert à {percent} pour cent.</translation>
    </message>
    <message>
        <source>No light is on in the house.</source>
        <translation>Aucune lumière n&apos;est allumée dans la maison.</translation>
    </message>
    <message>
        <source>One light is on in the house.</source>
        <translation>Une lumière est allumée dans la maison.</translation>
    </message>
    <message>
        <source>{count} lights are on in the house.</source>
        <translation>{count} lumières sont allumées dans la maison.</translation>
    </message>
    <message>
        <source>The front door is {door}.</source>
        <translation>Porte d&apos;entrée : {door}.</translation>
    </message>
    <message>
        <source>The front door is {door}, the garage is {garage} and the alarm is {alarm}.</source>
        <translation>Porte d&apos;entrée : {door}, garage : {garage}, alarme : {alarm}.</translation>
    </message>
    <message>
        <source>{room}: {measured:g} degrees, set to {celsius:g}.</source>
        <translation>{room} : {measured:g} degrés, réglé sur {celsius:g}.</translation>
    </message>
    <message>
        <source>{room}: the light is {light}.</source>
        <translation>{room} : lumière : {light}.</translation>
    </message>
    <message>
        <source>The garage is {garage}.</source>
        <translation>Garage : {garage}.</translation>
    </message>
    <message>
        <source>{room}: there is nothing to tell.</source>
        <translation>{room} : rien à signaler.</translation>
    </message>
    <message>
        <source>{name} did not follow; the house shows what it is.</source>
        <translation>{name} n&apos;a pas réagi ; la maison montre l&apos;état réel.</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot plan a trip.</source>
        <translation>Il n&apos;y a pas de carte ici, je ne peux pas organiser de voyage.</translation>
    </message>
    <message>
        <source>The trips could not be saved: {reason}.</source>
        <translation>Les voyages n&apos;ont pas pu être enregistrés : {reason}.</translation>
    </message>
    <message>
        <source>There is no trip plan yet; say where to, and I make one.</source>
        <translation>Il n&apos;y a pas encore de voyage prévu ; dites où, et j&apos;en organise un.</translation>
    </message>
    <message>
        <source>The low beams are on.</source>
        <translation>Les feux de croisement sont allumés.</translation>
    </message>
    <message>
        <source>The low beams are off.</source>
        <translation>Les feux de croisement sont éteints.</translation>
    </message>
    <message>
        <source>The high beams are on.</source>
        <translation>Les feux de route sont allumés.</translation>
    </message>
    <message>
        <source>The high beams are off.</source>
        <translation>Les feux de route sont éteints.</translation>
    </message>
    <message>
        <source>The front fog lights are on.</source>
        <translation>Les antibrouillards avant sont allumés.</translation>
    </message>
    <message>
        <source>The front fog lights are off.</source>
        <translation>Les antibrouillards avant sont éteints.</translation>
    </message>
    <message>
        <source>The rear fog light is on.</source>
        <translation>L&apos;antibrouillard arrière est allumé.</translation>
    </message>
    <message>
        <source>The rear fog light is off.</source>
        <translation>L&apos;antibrouillard arrière est éteint.</translation>
    </message>
    <message>
        <source>The fog lights are on.</source>
        <translation>Les antibrouillards sont allumés.</translation>
    </message>
    <message>
        <source>The fog lights are off.</source>
        <translation>Les antibrouillards sont éteints.</translation>
    </message>
    <message>
        <source>The hazard lights are flashing.</source>
        <translation>Les feux de détresse clignotent.</translation>
    </message>
    <message>
        <source>The hazard lights are off.</source>
        <translation>Les feux de détresse sont éteints.</translation>
    </message>
    <message>
        <source>The parking lights are on.</source>
        <translation>Les feux de position sont allumés.</translation>
    </message>
    <message>
        <source>The parking lights are off.</source>
        <translation>Les feux de position sont éteints.</translation>
    </message>
    <message>
        <source>The daytime lights are on.</source>
        <translation>Les feux de jour sont allumés.</translation>
    </message>
    <message>
        <source>The daytime lights are off.</source>
        <translation>Les feux de jour sont éteints.</translation>
    </message>
    <message>
        <source>The lights switch themselves now.</source>
        <translation>Les feux s&apos;allument maintenant tout seuls.</translation>
    </message>
    <message>
        <source>The automatic lights are off.</source>
        <translation>L&apos;allumage automatique est coupé.</translation>
    </message>
    <message>
        <source>Please say on or off, a colour or a brightness.</source>
        <translation>Dites allumé ou éteint, une couleur ou une luminosité.</translation>
    </message>
    <message>
        <source>The ambient light is off{gap}{place}.</source>
        <translation>L&apos;éclairage d&apos;ambiance est éteint{gap}{place}.</translation>
    </message>
    <message>
        <source>The ambient light is {color} at {brightness} percent{gap}{place}.</source>
        <translation>L&apos;éclairage d&apos;ambiance est {color} à {brightness} pour cent{gap}{place}.</translation>
    </message>
    <message>
        <source>The ambient light is {color}{gap}{place}.</source>
        <translation>L&apos;éclairage d&apos;ambiance est {color}{gap}{place}.</translation>
    </message>
    <message>
        <source>The ambient light is at {brightness} percent{gap}{place}.</source>
        <translation>L&apos;éclairage d&apos;ambiance est à {brightness} pour cent{gap}{place}.</translation>
    </message>
    <message>
        <source>The ambient light is on{gap}{place}.</source>
        <translation>L&apos;éclairage d&apos;ambiance est allumé{gap}{place}.</translation>
    </message>
    <message>
        <source>The reading light is off{gap}{place}.</source>
        <translation>La liseuse est éteinte{gap}{place}.</translation>
    </message>
    <message>
        <source>The reading light is at {brightness} percent{gap}{place}.</source>
        <translation>La liseuse est à {brightness} pour cent{gap}{place}.</translation>
    </message>
    <message>
        <source>The reading light is on{gap}{place}.</source>
        <translation>La liseuse est allumée{gap}{place}.</translation>
    </message>
    <message>
        <source>No lights are on outside.</source>
        <translation>Aucun feu n&apos;est allumé à l&apos;extérieur.</translation>
    </message>
    <message>
        <source>1st exit, {road}</source>
        <translation>1re sortie, {road}</translation>
    </message>
    <message>
        <source>2nd exit, {road}</source>
        <translation>2e sortie, {road}</translation>
    </message>
    <message>
        <source>3rd exit, {road}</source>
        <translation>3e sortie, {road}</translation>
    </message>
    <message>
        <source>4th exit, {road}</source>
        <translation>4e sortie, {road}</translation>
    </message>
    <message>
        <source>5th exit, {road}</source>
        <translation>5e sortie, {road}</translation>
    </message>
    <message>
        <source>then you arrive</source>
        <translation>puis arrivée</translation>
    </message>
    <message>
        <source>then a roundabout</source>
        <translation>puis rond-point</translation>
    </message>
    <message>
        <source>then merge</source>
        <translation>puis insertion</translation>
    </message>
    <message>
        <source>then take the exit</source>
        <translation>puis sortie</translation>
    </message>
    <message>
        <source>then take the ferry</source>
        <translation>puis ferry</translation>
    </message>
    <message>
        <source>then your stop</source>
        <translation>puis votre arrêt</translation>
    </message>
    <message>
        <source>then take the ramp</source>
        <translation>puis bretelle</translation>
    </message>
    <message>
        <source>then keep left</source>
        <translation>puis serrer à gauche</translation>
    </message>
    <message>
        <source>then keep right</source>
        <translation>puis serrer à droite</translation>
    </message>
    <message>
        <source>then turn around</source>
        <translation>puis demi-tour</translation>
    </message>
    <message>
        <source>then turn left</source>
        <translation>puis à gauche</translation>
    </message>
    <message>
        <source>then turn right</source>
        <translation>puis à droite</translation>
    </message>
    <message>
        <source>The map cannot be zoomed further.</source>
        <translation>La carte ne peut pas zoomer davantage.</translation>
    </message>
    <message>
        <source>Please say a view or a zoom.</source>
        <translation>Dites une vue ou un zoom.</translation>
    </message>
    <message>
        <source>Nothing was chosen to play yet.</source>
        <translation>Rien n&apos;a encore été choisi.</translation>
    </message>
    <message>
        <source>A station is live: there is nothing to wind.</source>
        <translation>Une station est en direct : on ne peut pas avancer ni reculer.</translation>
    </message>
    <message>
        <source>No stick with music is in the USB socket; its folder is named by usb in [cockpit].</source>
        <translation>Aucune clé avec de la musique dans la prise USB ; son dossier est indiqué par usb dans [cockpit].</translation>
    </message>
    <message>
        <source>“{title}” is not built yet: run &apos;python -m app.dev.build broadcast&apos;.</source>
        <translation>« {title} » n&apos;est pas encore produit : lancez &apos;python -m app.dev.build broadcast&apos;.</translation>
    </message>
    <message>
        <source>The music ends after the last title.</source>
        <translation>La musique s&apos;arrête après le dernier titre.</translation>
    </message>
    <message>
        <source>This title repeats.</source>
        <translation>Ce titre se répète.</translation>
    </message>
    <message>
        <source>Everything repeats.</source>
        <translation>Tout se répète.</translation>
    </message>
    <message>
        <source>The music is paused.</source>
        <translation>La musique est en pause.</translation>
    </message>
    <message>
        <source>The music is off.</source>
        <translation>La musique est arrêtée.</translation>
    </message>
    <message>
        <source>Please say either a place or a change, in seconds.</source>
        <translation>Indiquez soit une position, soit un changement, en secondes.</translation>
    </message>
    <message>
        <source>That title is only {length} long.</source>
        <translation>Ce titre ne dure que {length}.</translation>
    </message>
    <message>
        <source>At {time} of {title}.</source>
        <translation>À {time} de {title}.</translation>
    </message>
    <message>
        <source>Shuffle is on.</source>
        <translation>La lecture aléatoire est activée.</translation>
    </message>
    <message>
        <source>Shuffle is off.</source>
        <translation>La lecture aléatoire est désactivée.</translation>
    </message>
    <message>
        <source>{title} is one of your favourites.</source>
        <translation>{title} fait partie de vos favoris.</translation>
    </message>
    <message>
        <source>{title} is no longer one of your favourites.</source>
        <translation>{title} ne fait plus partie de vos favoris.</translation>
    </message>
    <message>
        <source>A station never ends; it cannot be queued.</source>
        <translation>Une station ne finit jamais ; on ne peut pas la mettre en attente.</translation>
    </message>
    <message>
        <source>{title} plays next.</source>
        <translation>{title} passe ensuite.</translation>
    </message>
    <message>
        <source>{title} plays after what is queued already.</source>
        <translation>{title} passe après ce qui est déjà en attente.</translation>
    </message>
    <message>
        <source>{count} titles are queued, beginning with {title}.</source>
        <translation>{count} titres sont en attente, en commençant par {title}.</translation>
    </message>
    <message>
        <source>Nothing comes next.</source>
        <translation>Il n&apos;y a rien ensuite.</translation>
    </message>
    <message>
        <source>Next is {title} by {artist}.</source>
        <translation>Ensuite vient {title} de {artist}.</translation>
    </message>
    <message>
        <source>Next is {title}.</source>
        <translation>Ensuite vient {title}.</translation>
    </message>
    <message>
        <source>No phone plays music to the car by Bluetooth.</source>
        <translation>Aucun téléphone ne diffuse de musique par Bluetooth.</translation>
    </message>
    <message>
        <source>The lyrics are hidden.</source>
        <translation>Les paroles sont masquées.</translation>
    </message>
    <message>
        <source>Lyrics are on, but this title has none.</source>
        <translation>Les paroles sont activées, mais ce titre n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Lyrics are on; they show when the car is parked.</source>
        <translation>Les paroles sont activées ; elles s&apos;affichent quand la voiture est garée.</translation>
    </message>
    <message>
        <source>Here are the lyrics.</source>
        <translation>Voici les paroles.</translation>
    </message>
    <message>
        <source>Playing “{title}” of {podcast}.</source>
        <translation>Lecture de « {title} » de {podcast}.</translation>
    </message>
    <message>
        <source>Playing {title}.</source>
        <translation>Lecture de {title}.</translation>
    </message>
    <message>
        <source>Playing {title} by {artist}.</source>
        <translation>Lecture de {title} de {artist}.</translation>
    </message>
    <message>
        <source>There are none of these here yet; they are listed in assets/media.</source>
        <translation>Il n&apos;y en a pas encore ici ; la liste est dans assets/media.</translation>
    </message>
    <message>
        <source>There is no {wish} here; there is {names}.</source>
        <translation>Il n&apos;y a pas de {wish} ici ; il y a {names}.</translation>
    </message>
    <message>
        <source>There is no music here yet: run &apos;python -m app.dev.build music&apos;.</source>
        <translation>Il n&apos;y a pas encore de musique ici : lancez &apos;python -m app.dev.build music&apos;.</translation>
    </message>
    <message>
        <source>There is nothing like {wish} here; there is {genres}.</source>
        <translation>Il n&apos;y a rien comme {wish} ici ; il y a {genres}.</translation>
    </message>
    <message>
        <source>The volume is at {percent} percent.</source>
        <translation>Le volume est à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The guidance voice is at {percent} percent.</source>
        <translation>La voix du guidage est à {percent} pour cent.</translation>
    </message>
    <message>
        <source>My voice is at {percent} percent.</source>
        <translation>Ma voix est à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The phone is at {percent} percent.</source>
        <translation>Le téléphone est à {percent} pour cent.</translation>
    </message>
    <message>
        <source>All volumes are at {percent} percent.</source>
        <translation>Tous les volumes sont à {percent} pour cent.</translation>
    </message>
    <message>
        <source>Everything is louder.</source>
        <translation>Tout est plus fort.</translation>
    </message>
    <message>
        <source>Everything is quieter.</source>
        <translation>Tout est moins fort.</translation>
    </message>
    <message>
        <source>The music is silenced.</source>
        <translation>La musique est coupée.</translation>
    </message>
    <message>
        <source>The music is heard again.</source>
        <translation>On entend de nouveau la musique.</translation>
    </message>
    <message>
        <source>The guidance voice is silenced.</source>
        <translation>La voix du guidage est coupée.</translation>
    </message>
    <message>
        <source>The guidance voice is heard again.</source>
        <translation>On entend de nouveau le guidage.</translation>
    </message>
    <message>
        <source>I answer without a voice now.</source>
        <translation>Je réponds maintenant sans voix.</translation>
    </message>
    <message>
        <source>You can hear me again.</source>
        <translation>Vous m&apos;entendez de nouveau.</translation>
    </message>
    <message>
        <source>The phone is silenced.</source>
        <translation>Le téléphone est en silence.</translation>
    </message>
    <message>
        <source>The phone is heard again.</source>
        <translation>On entend de nouveau le téléphone.</translation>
    </message>
    <message>
        <source>All sounds are silenced.</source>
        <translation>Tous les sons sont coupés.</translation>
    </message>
    <message>
        <source>All sounds are heard again.</source>
        <translation>On entend de nouveau tous les sons.</translation>
    </message>
    <message>
        <source>The equaliser is flat.</source>
        <translation>L&apos;égaliseur est neutre.</translation>
    </message>
    <message>
        <source>The equaliser lifts the bass.</source>
        <translation>L&apos;égaliseur renforce les graves.</translation>
    </message>
    <message>
        <source>The equaliser lifts the voices.</source>
        <translation>L&apos;égaliseur renforce les voix.</translation>
    </message>
    <message>
        <source>The equaliser lifts the treble.</source>
        <translation>L&apos;égaliseur renforce les aigus.</translation>
    </message>
    <message>
        <source>The equaliser is set for rock.</source>
        <translation>L&apos;égaliseur est réglé sur rock.</translation>
    </message>
    <message>
        <source>The equaliser is set for pop.</source>
        <translation>L&apos;égaliseur est réglé sur pop.</translation>
    </message>
    <message>
        <source>The equaliser is set for jazz.</source>
        <translation>L&apos;égaliseur est réglé sur jazz.</translation>
    </message>
    <message>
        <source>The equaliser is set for classical music.</source>
        <translation>L&apos;égaliseur est réglé sur musique classique.</translation>
    </message>
    <message>
        <source>The equaliser is set for electronic music.</source>
        <translation>L&apos;égaliseur est réglé sur musique électronique.</translation>
    </message>
    <message>
        <source>Bass {bass:+d}, middle {middle:+d}, treble {treble:+d} decibels.</source>
        <translation>Graves {bass:+d}, médiums {middle:+d}, aigus {treble:+d} décibels.</translation>
    </message>
    <message>
        <source>The sound is further to the left.</source>
        <translation>Le son est plus à gauche.</translation>
    </message>
    <message>
        <source>The sound is further to the right.</source>
        <translation>Le son est plus à droite.</translation>
    </message>
    <message>
        <source>The sound is in the middle.</source>
        <translation>Le son est au milieu.</translation>
    </message>
    <message>
        <source>The sound is further to the front.</source>
        <translation>Le son est plus à l&apos;avant.</translation>
    </message>
    <message>
        <source>The sound is further to the rear.</source>
        <translation>Le son est plus à l&apos;arrière.</translation>
    </message>
    <message>
        <source>Front and rear are alike.</source>
        <translation>L&apos;avant et l&apos;arrière sont égaux.</translation>
    </message>
    <message>
        <source>With two loudspeakers, both in front, the music gets quieter instead.</source>
        <translation>Avec deux haut-parleurs à l&apos;avant, la musique devient plutôt moins forte.</translation>
    </message>
    <message>
        <source>Please name a preset, or bass, middle or treble from -6 to 6.</source>
        <translation>Nommez un préréglage, ou graves, médiums ou aigus de -6 à 6.</translation>
    </message>
    <message>
        <source>There is nothing from {name}.</source>
        <translation>Il n&apos;y a rien de {name}.</translation>
    </message>
    <message>
        <source>{name}, {day} at {time}, about “{subject}”: {text}</source>
        <translation>{name}, {day} à {time}, au sujet de « {subject} » : {text}</translation>
    </message>
    <message>
        <source>{name} wrote {day} at {time}: {text}</source>
        <translation>{name} a écrit {day} à {time} : {text}</translation>
    </message>
    <message>
        <source>Your message to {name} is sent.</source>
        <translation>Votre message à {name} est envoyé.</translation>
    </message>
    <message>
        <source>{name} has no phone number here.</source>
        <translation>Aucun numéro de téléphone connu pour {name}.</translation>
    </message>
    <message>
        <source>There is no message to answer; whom shall I write to?</source>
        <translation>Il n&apos;y a pas de message auquel répondre ; à qui dois-je écrire ?</translation>
    </message>
    <message>
        <source>{name} has no e-mail address here.</source>
        <translation>Aucune adresse e-mail connue pour {name}.</translation>
    </message>
    <message>
        <source>Your e-mail to {name} is sent.</source>
        <translation>Votre e-mail à {name} est envoyé.</translation>
    </message>
    <message>
        <source>The message from {name} is deleted.</source>
        <translation>Le message de {name} est supprimé.</translation>
    </message>
    <message>
        <source>There is no new message.</source>
        <translation>Il n&apos;y a pas de nouveau message.</translation>
    </message>
    <message>
        <source>There is no e-mail.</source>
        <translation>Il n&apos;y a pas d&apos;e-mail.</translation>
    </message>
    <message>
        <source>You have {count} new e-mails.</source>
        <translation>Vous avez {count} nouveaux e-mails.</translation>
    </message>
    <message>
        <source>You have {count} new messages.</source>
        <translation>Vous avez {count} nouveaux messages.</translation>
    </message>
    <message>
        <source>There is a new message from {name}.</source>
        <translation>Il y a un nouveau message de {name}.</translation>
    </message>
    <message>
        <source>{place} is the destination already.</source>
        <translation>{place} est déjà la destination.</translation>
    </message>
    <message>
        <source>The tolls come to {euro} euro.</source>
        <translation>Les péages coûtent {euro} euros.</translation>
    </message>
    <message>
        <source>Each of the {legs} legs takes the fastest way.</source>
        <translation>Chacune des {legs} étapes prend le chemin le plus rapide.</translation>
    </message>
    <message>
        <source>The destination stays; say where to go instead, or end guidance.</source>
        <translation>La destination reste ; dites où aller à la place ou arrêtez le guidage.</translation>
    </message>
    <message>
        <source>There is no stop called {stop} on the way.</source>
        <translation>Il n&apos;y a pas d&apos;arrêt appelé {stop} en route.</translation>
    </message>
    <message>
        <source>{place} is a stop on the way already.</source>
        <translation>{place} est déjà une étape du trajet.</translation>
    </message>
    <message>
        <source>Missed calls: {count}</source>
        <translation>Appels manqués : {count}</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Plus rien aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Lights on: {count}</source>
        <translation>Lumières allumées : {count}</translation>
    </message>
    <message>
        <source>All lights off</source>
        <translation>Tout est éteint</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Alertes : {count}</translation>
    </message>
    <message>
        <source>The trunk is open.</source>
        <translation>Le coffre est ouvert.</translation>
    </message>
    <message>
        <source>The trunk is closed.</source>
        <translation>Le coffre est fermé.</translation>
    </message>
    <message>
        <source>The front trunk is open.</source>
        <translation>Le coffre avant est ouvert.</translation>
    </message>
    <message>
        <source>The front trunk is closed.</source>
        <translation>Le coffre avant est fermé.</translation>
    </message>
    <message>
        <source>The door{gap}{place} is open.</source>
        <translation>La porte{gap}{place} est ouverte.</translation>
    </message>
    <message>
        <source>The door{gap}{place} is closed.</source>
        <translation>La porte{gap}{place} est fermée.</translation>
    </message>
    <message>
        <source>The doors{gap}{place} are open.</source>
        <translation>Les portes sont ouvertes{gap}{place}.</translation>
    </message>
    <message>
        <source>The doors{gap}{place} are closed.</source>
        <translation>Les portes sont fermées{gap}{place}.</translation>
    </message>
    <message>
        <source>The mirror on the driver&apos;s side has moved.</source>
        <translation>Le rétroviseur côté conducteur a bougé.</translation>
    </message>
    <message>
        <source>The mirror on the passenger&apos;s side has moved.</source>
        <translation>Le rétroviseur côté passager a bougé.</translation>
    </message>
    <message>
        <source>Both mirrors have moved.</source>
        <translation>Les deux rétroviseurs ont bougé.</translation>
    </message>
    <message>
        <source>The doors are locked.</source>
        <translation>Les portes sont verrouillées.</translation>
    </message>
    <message>
        <source>The doors are unlocked.</source>
        <translation>Les portes sont déverrouillées.</translation>
    </message>
    <message>
        <source>The child locks in the back are on.</source>
        <translation>La sécurité enfants à l&apos;arrière est activée.</translation>
    </message>
    <message>
        <source>The child locks in the back are off.</source>
        <translation>La sécurité enfants à l&apos;arrière est désactivée.</translation>
    </message>
    <message>
        <source>The charge flap stays open while the cable is plugged in.</source>
        <translation>La trappe de charge reste ouverte tant que le câble est branché.</translation>
    </message>
    <message>
        <source>The charge flap is open.</source>
        <translation>La trappe de charge est ouverte.</translation>
    </message>
    <message>
        <source>The charge flap is closed.</source>
        <translation>La trappe de charge est fermée.</translation>
    </message>
    <message>
        <source>The mirrors are folded in.</source>
        <translation>Les rétroviseurs sont rabattus.</translation>
    </message>
    <message>
        <source>The mirrors are folded out.</source>
        <translation>Les rétroviseurs sont déployés.</translation>
    </message>
    <message>
        <source>The mirrors are being heated.</source>
        <translation>Les rétroviseurs chauffent.</translation>
    </message>
    <message>
        <source>The mirror heating is off.</source>
        <translation>Le chauffage des rétroviseurs est coupé.</translation>
    </message>
    <message>
        <source>The mirrors are folded in; fold them out first.</source>
        <translation>Les rétroviseurs sont rabattus, déployez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The mirror does not turn any further that way.</source>
        <translation>Le rétroviseur ne tourne pas plus loin dans ce sens.</translation>
    </message>
    <message>
        <source>the driver&apos;s window</source>
        <translation>la vitre du conducteur</translation>
    </message>
    <message>
        <source>the passenger&apos;s window</source>
        <translation>la vitre du passager</translation>
    </message>
    <message>
        <source>the window in the rear left</source>
        <translation>la vitre arrière gauche</translation>
    </message>
    <message>
        <source>the window in the rear right</source>
        <translation>la vitre arrière droite</translation>
    </message>
    <message>
        <source>the driver&apos;s door</source>
        <translation>la porte du conducteur</translation>
    </message>
    <message>
        <source>the passenger&apos;s door</source>
        <translation>la porte du passager</translation>
    </message>
    <message>
        <source>the door in the rear left</source>
        <translation>la porte arrière gauche</translation>
    </message>
    <message>
        <source>the door in the rear right</source>
        <translation>la porte arrière droite</translation>
    </message>
    <message>
        <source>the sunroof</source>
        <translation>le toit ouvrant</translation>
    </message>
    <message>
        <source>the trunk</source>
        <translation>le coffre</translation>
    </message>
    <message>
        <source>the front trunk</source>
        <translation>le coffre avant</translation>
    </message>
    <message>
        <source>the charge flap</source>
        <translation>la trappe de charge</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>Tout est fermé.</translation>
    </message>
    <message>
        <source>One thing is open: {one}.</source>
        <translation>Une chose est ouverte : {one}.</translation>
    </message>
    <message>
        <source>Two things are open: {one} and {other}.</source>
        <translation>Deux choses sont ouvertes : {one} et {other}.</translation>
    </message>
    <message>
        <source>{count} things are open, among them {one} and {other}.</source>
        <translation>{count} choses sont ouvertes, dont {one} et {other}.</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>toutes les vitres</translation>
    </message>
    <message>
        <source>I don&apos;t know yet how {name} likes it; tell me, and I will remember.</source>
        <translation>Je ne sais pas encore ce que {name} aime ; dites-le-moi et je m&apos;en souviendrai.</translation>
    </message>
    <message>
        <source>{name} is not in the car, and has not shared how that should be.</source>
        <translation>{name} n&apos;est pas dans la voiture et n&apos;a pas partagé cette préférence.</translation>
    </message>
    <message>
        <source>You are my guest; I remember nothing of you.</source>
        <translation>Vous êtes mon invité ; je ne retiens rien de vous.</translation>
    </message>
    <message>
        <source>Please name one seat.</source>
        <translation>Nommez un siège, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>{name} drives now.</source>
        <translation>C&apos;est {name} qui conduit maintenant.</translation>
    </message>
    <message>
        <source>Hello {name}.</source>
        <translation>Bonjour {name}.</translation>
    </message>
    <message>
        <source>I set what you told me you like.</source>
        <translation>J&apos;ai réglé ce que vous m&apos;avez dit aimer.</translation>
    </message>
    <message>
        <source>It is as {name} likes it.</source>
        <translation>C&apos;est réglé comme {name} l&apos;aime.</translation>
    </message>
    <message>
        <source>There is no {name} in the contacts.</source>
        <translation>{name} n&apos;est pas dans les contacts.</translation>
    </message>
    <message>
        <source>Which one do you mean: {names}?</source>
        <translation>Lequel voulez-vous dire : {names} ?</translation>
    </message>
    <message>
        <source>the driver&apos;s seat</source>
        <translation>siège conducteur</translation>
    </message>
    <message>
        <source>the passenger seat</source>
        <translation>siège passager</translation>
    </message>
    <message>
        <source>the seat rear left</source>
        <translation>siège arrière gauche</translation>
    </message>
    <message>
        <source>the seat rear right</source>
        <translation>siège arrière droit</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>ventilation</translation>
    </message>
    <message>
        <source>seat heating</source>
        <translation>chauffage du siège</translation>
    </message>
    <message>
        <source>seat ventilation</source>
        <translation>ventilation du siège</translation>
    </message>
    <message>
        <source>ambient light</source>
        <translation>lumière d&apos;ambiance</translation>
    </message>
    <message>
        <source>ambient brightness</source>
        <translation>intensité d&apos;ambiance</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>I don&apos;t know who speaks from {seat}; {driver} drives.</source>
        <translation>Je ne sais pas qui parle ({seat}) ; {driver} conduit.</translation>
    </message>
    <message>
        <source>You are {name}, and you drive.</source>
        <translation>Vous êtes {name} et vous conduisez.</translation>
    </message>
    <message>
        <source>You are {name} on {seat}; {driver} drives.</source>
        <translation>Vous êtes {name}, {seat} ; {driver} conduit.</translation>
    </message>
    <message>
        <source>I&apos;ll remember {new:g} instead of {old:g}.</source>
        <translation>Je retiens {new:g} au lieu de {old:g}.</translation>
    </message>
    <message>
        <source>I&apos;ll remember that about {name}: “{text}”.</source>
        <translation>Je retiens cela sur {name} : « {text} ».</translation>
    </message>
    <message>
        <source>I&apos;ll remember that: “{text}”.</source>
        <translation>Je m&apos;en souviendrai : « {text} ».</translation>
    </message>
    <message>
        <source>I remember nothing about that; you can tell me any time.</source>
        <translation>Je ne me souviens de rien à ce sujet ; vous pouvez me le dire à tout moment.</translation>
    </message>
    <message>
        <source>What {name} told me stays between us, unless {name} shares it.</source>
        <translation>Ce que {name} m&apos;a dit reste entre nous, sauf si {name} le partage.</translation>
    </message>
    <message>
        <source>You told me: “{text}”.</source>
        <translation>Vous m&apos;avez dit : « {text} ».</translation>
    </message>
    <message>
        <source>{name} told me about {whose}: “{text}”.</source>
        <translation>{name} m&apos;a dit à propos de {whose} : « {text} ».</translation>
    </message>
    <message>
        <source>I remember {count} things about {name}, the newest: “{text}”.</source>
        <translation>Je me souviens de {count} choses sur {name}, la dernière : « {text} ».</translation>
    </message>
    <message>
        <source>Nobody in the car wants anything differently from the others.</source>
        <translation>Personne dans la voiture ne souhaite autre chose que les autres.</translation>
    </message>
    <message>
        <source>For the {kind}, {first} likes {a} and {second} likes {b}. Which one shall it be?</source>
        <translation>Pour {kind}, {first} aime {a} et {second} aime {b}. Lequel choisir ?</translation>
    </message>
    <message>
        <source>You missed a call from {name}.</source>
        <translation>Vous avez manqué un appel de {name}.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>Il n&apos;y a pas d&apos;appel en cours.</translation>
    </message>
    <message>
        <source>There is a call already; hang up first.</source>
        <translation>Un appel est déjà en cours ; raccrochez d&apos;abord.</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>Personne n&apos;a encore été appelé.</translation>
    </message>
    <message>
        <source>Nobody is calling.</source>
        <translation>Personne n&apos;appelle.</translation>
    </message>
    <message>
        <source>You are connected with {name}.</source>
        <translation>Vous êtes en ligne avec {name}.</translation>
    </message>
    <message>
        <source>The call from {name} is declined.</source>
        <translation>L&apos;appel de {name} est refusé.</translation>
    </message>
    <message>
        <source>The call with {name} has ended.</source>
        <translation>L&apos;appel avec {name} est terminé.</translation>
    </message>
    <message>
        <source>You are muted in the call.</source>
        <translation>Votre micro est coupé pendant l&apos;appel.</translation>
    </message>
    <message>
        <source>You can be heard in the call again.</source>
        <translation>On vous entend de nouveau.</translation>
    </message>
    <message>
        <source>Keys can be sent only while you talk to somebody.</source>
        <translation>Les touches ne s&apos;envoient que pendant un appel.</translation>
    </message>
    <message>
        <source>I sent {keys}.</source>
        <translation>{keys} est envoyé.</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Personne n&apos;a encore appelé.</translation>
    </message>
    <message>
        <source>Calling {name}.</source>
        <translation>Appel de {name}.</translation>
    </message>
    <message>
        <source>{name} is calling.</source>
        <translation>{name} appelle.</translation>
    </message>
    <message>
        <source>I am calling {name}.</source>
        <translation>J&apos;appelle {name}.</translation>
    </message>
    <message>
        <source>It rings at {name}.</source>
        <translation>Ça sonne chez {name}.</translation>
    </message>
    <message>
        <source>You are talking to {name}.</source>
        <translation>Vous parlez avec {name}.</translation>
    </message>
    <message>
        <source>You missed no call.</source>
        <translation>Vous n&apos;avez manqué aucun appel.</translation>
    </message>
    <message>
        <source>You missed a call from {name}, {day} at {time}.</source>
        <translation>Vous avez manqué un appel de {name}, {day} à {time}.</translation>
    </message>
    <message>
        <source>You missed {count} calls, the last one from {name}, {day} at {time}.</source>
        <translation>Vous avez manqué {count} appels, le dernier de {name}, {day} à {time}.</translation>
    </message>
    <message>
        <source>I find {count} contacts: {names}.</source>
        <translation>Je trouve {count} contacts : {names}.</translation>
    </message>
    <message>
        <source>{name} has the number {number} and lives at {address}.</source>
        <translation>{name} a le numéro {number} et habite {address}.</translation>
    </message>
    <message>
        <source>{name} has the number {number}.</source>
        <translation>{name} a le numéro {number}.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Toujours ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Ouvert jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Closed until {time}</source>
        <translation>Fermé jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>No place is saved as {name}.</source>
        <translation>Aucun lieu n&apos;est enregistré sous {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>{name} n&apos;est plus enregistré.</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot navigate.</source>
        <translation>Il n&apos;y a pas de carte ici, je ne peux pas guider.</translation>
    </message>
    <message>
        <source>Spot on the map</source>
        <translation>Point sur la carte</translation>
    </message>
    <message>
        <source>There is no route yet; say where to go first.</source>
        <translation>Il n&apos;y a pas encore d&apos;itinéraire ; dites d&apos;abord où aller.</translation>
    </message>
    <message>
        <source>No sound device for music: it plays on silently; connect one to hear it.</source>
        <translation>Pas de sortie audio : la musique joue en silence ; branchez-en une pour l&apos;entendre.</translation>
    </message>
    <message>
        <source>Streams and compressed music are silent: Qt&apos;s sound library misses a part; install libpulse0.</source>
        <translation>Les flux et la musique compressée restent muets : il manque une partie à la bibliothèque sonore de Qt ; installez libpulse0.</translation>
    </message>
    <message>
        <source>{title} cannot be played: the file is missing or of an unknown kind.</source>
        <translation>{title} ne peut pas être lu : le fichier manque ou son type est inconnu.</translation>
    </message>
    <message>
        <source>{title} cannot be reached: check the network and its address in stations.yaml.</source>
        <translation>{title} est injoignable : vérifiez le réseau et son adresse dans stations.yaml.</translation>
    </message>
    <message>
        <source>{title} cannot be played: run &apos;python -m app.dev.build music&apos;.</source>
        <translation>{title} ne peut pas être joué : lancez &apos;python -m app.dev.build music&apos;.</translation>
    </message>
    <message>
        <source>I know nobody called {name}; the profiles are on the people page.</source>
        <translation>Je ne connais personne du nom de {name} ; les profils sont à la page Personnes.</translation>
    </message>
    <message>
        <source>I remember things only for people with a profile; say who you are first.</source>
        <translation>Je ne retiens que pour les personnes ayant un profil ; dites d&apos;abord qui vous êtes.</translation>
    </message>
    <message>
        <source>Please say what I should remember.</source>
        <translation>Dites ce que je dois retenir.</translation>
    </message>
    <message>
        <source>That is too long to remember; please say it in one or two sentences.</source>
        <translation>C&apos;est trop long à retenir ; dites-le en une ou deux phrases.</translation>
    </message>
    <message>
        <source>I remember nothing of that.</source>
        <translation>Je ne me souviens de rien de tel.</translation>
    </message>
    <message>
        <source>Which one do you mean: “{first}” or “{second}”?</source>
        <translation>Lequel voulez-vous dire : « {first} » ou « {second} » ?</translation>
    </message>
    <message>
        <source>Corrected: “{text}”.</source>
        <translation>Corrigé : « {text} ».</translation>
    </message>
    <message>
        <source>I forgot everything about you.</source>
        <translation>J&apos;ai tout oublié de vous.</translation>
    </message>
    <message>
        <source>I forgot “{text}”.</source>
        <translation>J&apos;ai oublié « {text} ».</translation>
    </message>
    <message>
        <source>Only {name} can share that.</source>
        <translation>Seul(e) {name} peut partager cela.</translation>
    </message>
    <message>
        <source>Everyone in the car may hear that now.</source>
        <translation>Tout le monde dans la voiture peut maintenant l&apos;entendre.</translation>
    </message>
    <message>
        <source>That stays between us.</source>
        <translation>Cela reste entre nous.</translation>
    </message>
    <message>
        <source>The seat heating is off{gap}{place}.</source>
        <translation>Le chauffage du siège est coupé{gap}{place}.</translation>
    </message>
    <message>
        <source>The seat ventilation is off{gap}{place}.</source>
        <translation>La ventilation du siège est coupée{gap}{place}.</translation>
    </message>
    <message>
        <source>The seat heating is at {value:g}{gap}{place}.</source>
        <translation>Le chauffage du siège est au niveau {value:g}{gap}{place}.</translation>
    </message>
    <message>
        <source>The seat heating is between {low:g} and {high:g}{gap}{place}.</source>
        <translation>Le chauffage des sièges est entre {low:g} et {high:g}{gap}{place}.</translation>
    </message>
    <message>
        <source>The seat ventilation is at {value:g}{gap}{place}.</source>
        <translation>La ventilation du siège est au niveau {value:g}{gap}{place}.</translation>
    </message>
    <message>
        <source>The seat ventilation is between {low:g} and {high:g}{gap}{place}.</source>
        <translation>La ventilation des sièges est entre {low:g} et {high:g}{gap}{place}.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} has moved forward.</source>
        <translation>Le siège{gap}{place} a avancé.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} has moved back.</source>
        <translation>Le siège{gap}{place} a reculé.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is lower now.</source>
        <translation>Le siège{gap}{place} est plus bas.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is higher now.</source>
        <translation>Le siège{gap}{place} est plus haut.</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} is more upright now.</source>
        <translation>Le dossier{gap}{place} est plus droit.</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} leans further back now.</source>
        <translation>Le dossier{gap}{place} est plus incliné.</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is shorter now.</source>
        <translation>L&apos;assise{gap}{place} est plus courte.</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is longer now.</source>
        <translation>L&apos;assise{gap}{place} est plus longue.</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is lower now.</source>
        <translation>L&apos;appuie-tête{gap}{place} est plus bas.</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is higher now.</source>
        <translation>L&apos;appuie-tête{gap}{place} est plus haut.</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is lower now.</source>
        <translation>Le repose-jambes{gap}{place} est plus bas.</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is higher now.</source>
        <translation>Le repose-jambes{gap}{place} est plus haut.</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is further in now.</source>
        <translation>Le repose-pieds{gap}{place} est plus rentré.</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is further out now.</source>
        <translation>Le repose-pieds{gap}{place} est plus sorti.</translation>
    </message>
    <message>
        <source>There is less support for the back{gap}{place}.</source>
        <translation>Le dos est moins soutenu{gap}{place}.</translation>
    </message>
    <message>
        <source>There is more support for the back{gap}{place}.</source>
        <translation>Le dos est mieux soutenu{gap}{place}.</translation>
    </message>
    <message>
        <source>That is as far forward as the seat goes.</source>
        <translation>Le siège est avancé au maximum.</translation>
    </message>
    <message>
        <source>That is as far back as the seat goes.</source>
        <translation>Le siège est reculé au maximum.</translation>
    </message>
    <message>
        <source>That is as low as the seat goes.</source>
        <translation>Le siège est au plus bas.</translation>
    </message>
    <message>
        <source>That is as high as the seat goes.</source>
        <translation>Le siège est au plus haut.</translation>
    </message>
    <message>
        <source>That is as upright as the backrest goes.</source>
        <translation>Le dossier est au plus droit.</translation>
    </message>
    <message>
        <source>That is as far back as the backrest goes.</source>
        <translation>Le dossier est incliné au maximum.</translation>
    </message>
    <message>
        <source>That is as short as the cushion goes.</source>
        <translation>L&apos;assise est au plus court.</translation>
    </message>
    <message>
        <source>That is as long as the cushion goes.</source>
        <translation>L&apos;assise est au plus long.</translation>
    </message>
    <message>
        <source>That is as low as the headrest goes.</source>
        <translation>L&apos;appuie-tête est au plus bas.</translation>
    </message>
    <message>
        <source>That is as high as the headrest goes.</source>
        <translation>L&apos;appuie-tête est au plus haut.</translation>
    </message>
    <message>
        <source>That is as low as the leg rest goes.</source>
        <translation>Le repose-jambes est au plus bas.</translation>
    </message>
    <message>
        <source>That is as high as the leg rest goes.</source>
        <translation>Le repose-jambes est au plus haut.</translation>
    </message>
    <message>
        <source>That is as far in as the foot rest goes.</source>
        <translation>Le repose-pieds est rentré au maximum.</translation>
    </message>
    <message>
        <source>That is as far out as the foot rest goes.</source>
        <translation>Le repose-pieds est sorti au maximum.</translation>
    </message>
    <message>
        <source>That is the least support for the back.</source>
        <translation>C&apos;est le soutien du dos le plus faible.</translation>
    </message>
    <message>
        <source>That is the most support for the back.</source>
        <translation>C&apos;est le soutien du dos le plus fort.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is {percent} percent of the way back.</source>
        <translation>Le siège{gap}{place} est reculé à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is at {percent} percent of its height.</source>
        <translation>Le siège{gap}{place} est à {percent} pour cent de sa hauteur.</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} leans back by {percent} percent.</source>
        <translation>Le dossier{gap}{place} est incliné à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is {percent} percent out.</source>
        <translation>L&apos;assise{gap}{place} est sortie à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is at {percent} percent of its height.</source>
        <translation>L&apos;appuie-tête{gap}{place} est à {percent} pour cent de sa hauteur.</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is {percent} percent up.</source>
        <translation>Le repose-jambes{gap}{place} est levé à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is {percent} percent out.</source>
        <translation>Le repose-pieds{gap}{place} est sorti à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The support for the back{gap}{place} is at {percent} percent.</source>
        <translation>Le soutien du dos{gap}{place} est à {percent} pour cent.</translation>
    </message>
    <message>
        <source>The seat position{gap}{place} is stored in slot {slot}.</source>
        <translation>La position du siège{gap}{place} est enregistrée dans la mémoire {slot}.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is set as in slot {slot}.</source>
        <translation>Le siège{gap}{place} est réglé comme dans la mémoire {slot}.</translation>
    </message>
    <message>
        <source>Nothing is stored in slot {slot} yet.</source>
        <translation>La mémoire {slot} est encore vide.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is folded down.</source>
        <translation>Le siège{gap}{place} est rabattu.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is {position} percent of the way back and leans by {lean} degrees.</source>
        <translation>Le siège{gap}{place} est reculé à {position} pour cent et incliné de {lean} degrés.</translation>
    </message>
    <message>
        <source>That part of the seat does not move that way.</source>
        <translation>Cette partie du siège ne bouge pas dans ce sens.</translation>
    </message>
    <message>
        <source>That seat is folded down; unfold it first.</source>
        <translation>Ce siège est rabattu, relevez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The massage is at {level}{gap}{place}.</source>
        <translation>Le massage est au niveau {level}{gap}{place}.</translation>
    </message>
    <message>
        <source>The massage is off{gap}{place}.</source>
        <translation>Le massage est coupé{gap}{place}.</translation>
    </message>
    <message>
        <source>The rear seats are folded down.</source>
        <translation>Les sièges arrière sont rabattus.</translation>
    </message>
    <message>
        <source>The rear seats are up again.</source>
        <translation>Les sièges arrière sont relevés.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is up again.</source>
        <translation>Le siège{gap}{place} est relevé.</translation>
    </message>
    <message>
        <source>Your seat makes room when you get in or out.</source>
        <translation>Votre siège laisse de la place pour monter et descendre.</translation>
    </message>
    <message>
        <source>Your seat stays where it is when you get in or out.</source>
        <translation>Votre siège reste en place quand vous montez ou descendez.</translation>
    </message>
    <message>
        <source>The massage is at {level}.</source>
        <translation>Le massage est au niveau {level}.</translation>
    </message>
    <message>
        <source>The massage is off.</source>
        <translation>Le massage est coupé.</translation>
    </message>
    <message>
        <source>The driver&apos;s seat has no leg rest and no foot rest.</source>
        <translation>Le siège du conducteur n&apos;a ni repose-jambes ni repose-pieds.</translation>
    </message>
    <message>
        <source>There are {most} saved trips already; delete one first.</source>
        <translation>Il y a déjà {most} voyages enregistrés ; supprimez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no saved trip called {name}; there are: {saved}.</source>
        <translation>Aucun voyage enregistré ne s&apos;appelle {name} ; il y a : {saved}.</translation>
    </message>
    <message>
        <source>Nothing of this plan lies ahead.</source>
        <translation>Plus rien de ce programme n&apos;est à venir.</translation>
    </message>
    <message>
        <source>The plan lies in {folder} as a page and a calendar file.</source>
        <translation>Le programme est dans {folder}, en page et en fichier d&apos;agenda.</translation>
    </message>
    <message>
        <source>{minutes:+d} min driving</source>
        <translation>{minutes:+d} min de route</translation>
    </message>
    <message>
        <source>Some saved trips in {file} could not be read; the file is kept as {aside}.</source>
        <translation>Certains voyages de {file} sont illisibles ; le fichier est gardé sous {aside}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} est illisible.</translation>
    </message>
    <message>
        <source>On {day} we leave at {time}: {stops}.</source>
        <translation>{day}, départ à {time} : {stops}.</translation>
    </message>
    <message>
        <source>On {day} we leave at {time}: {stops}, and stay the night at {place}.</source>
        <translation>{day}, départ à {time} : {stops}, et nuit à {place}.</translation>
    </message>
    <message>
        <source>It costs about {euro} euro with {toll} of tolls, and we always arrive with at least {percent} percent.</source>
        <translation>Cela coûte environ {euro} euros dont {toll} de péages, et nous arrivons toujours avec au moins {percent} pour cent.</translation>
    </message>
    <message>
        <source>It costs about {euro} euro, and we always arrive with at least {percent} percent.</source>
        <translation>Cela coûte environ {euro} euros, et nous arrivons toujours avec au moins {percent} pour cent.</translation>
    </message>
    <message>
        <source>{charge} to {after} %</source>
        <translation>{charge} à {after} %</translation>
    </message>
    <message>
        <source>Arrive with {charge} %</source>
        <translation>Arrivée avec {charge} %</translation>
    </message>
    <message>
        <source>{charge} % battery</source>
        <translation>{charge} % de batterie</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Où aller ?</translation>
    </message>
    <message>
        <source>I do not know which day {day} is.</source>
        <translation>Je ne sais pas quel jour est {day}.</translation>
    </message>
    <message>
        <source>I only know the weather from now on.</source>
        <translation>Je ne connais la météo qu&apos;à partir de maintenant.</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees.</source>
        <translation>Il ne pleuvra pas, avec jusqu&apos;à {most} degrés.</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees.</source>
        <translation>Prenez un parapluie ; il fera jusqu&apos;à {most} degrés.</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees; {count} reminders are left.</source>
        <translation>Il ne pleuvra pas, avec jusqu&apos;à {most} degrés ; il reste {count} rappels.</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees; {count} reminders are left.</source>
        <translation>Prenez un parapluie ; il fera jusqu&apos;à {most} degrés ; il reste {count} rappels.</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees; one reminder is left.</source>
        <translation>Il ne pleuvra pas, avec jusqu&apos;à {most} degrés ; il reste un rappel.</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees; one reminder is left.</source>
        <translation>Prenez un parapluie ; il fera jusqu&apos;à {most} degrés ; il reste un rappel.</translation>
    </message>
    <message>
        <source>There is no map here, so I know only the weather here.</source>
        <translation>Il n&apos;y a pas de carte ici, je ne connais donc que la météo d&apos;ici.</translation>
    </message>
    <message>
        <source>rainy</source>
        <translation>pluvieux</translation>
    </message>
    <message>
        <source>snowy</source>
        <translation>neigeux</translation>
    </message>
    <message>
        <source>foggy</source>
        <translation>brumeux</translation>
    </message>
    <message>
        <source>stormy with hail</source>
        <translation>orageux avec de la grêle</translation>
    </message>
    <message>
        <source>stormy with thunder</source>
        <translation>orageux</translation>
    </message>
    <message>
        <source>It is {sky} here with {celsius} degrees.</source>
        <translation>Ici, le temps est {sky}, avec {celsius} degrés.</translation>
    </message>
    <message>
        <source>It is {sky} in {place} with {celsius} degrees.</source>
        <translation>À {place}, le temps est {sky}, avec {celsius} degrés.</translation>
    </message>
    <message>
        <source>It will be {sky} here {day} at {time} with {celsius} degrees.</source>
        <translation>Ici, {day} à {time}, le temps sera {sky}, avec {celsius} degrés.</translation>
    </message>
    <message>
        <source>It will be {sky} in {place} {day} at {time} with {celsius} degrees.</source>
        <translation>À {place}, {day} à {time}, le temps sera {sky}, avec {celsius} degrés.</translation>
    </message>
    <message>
        <source>It will be {sky} here {day} with {low} to {high} degrees.</source>
        <translation>Ici, {day}, le temps sera {sky}, avec {low} à {high} degrés.</translation>
    </message>
    <message>
        <source>It will be {sky} in {place} {day} with {low} to {high} degrees.</source>
        <translation>À {place}, {day}, le temps sera {sky}, avec {low} à {high} degrés.</translation>
    </message>
    <message>
        <source>Expect rain or snow on the way; at {place} it will be {sky} with {celsius} degrees.</source>
        <translation>Pluie ou neige possible en route ; à {place}, le temps sera {sky}, avec {celsius} degrés.</translation>
    </message>
    <message>
        <source>The way stays dry; at {place} it will be {sky} with {celsius} degrees.</source>
        <translation>La route reste sèche ; à {place}, le temps sera {sky}, avec {celsius} degrés.</translation>
    </message>
    <message>
        <source>The wipers are off.</source>
        <translation>Les essuie-glaces sont à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>The wipers wipe now and then.</source>
        <translation>Les essuie-glaces balaient de temps en temps.</translation>
    </message>
    <message>
        <source>The wipers are on slow.</source>
        <translation>Les essuie-glaces sont en vitesse lente.</translation>
    </message>
    <message>
        <source>The wipers are on fast.</source>
        <translation>Les essuie-glaces sont en vitesse rapide.</translation>
    </message>
    <message>
        <source>The wipers follow the rain.</source>
        <translation>Les essuie-glaces suivent la pluie.</translation>
    </message>
    <message>
        <source>The rear wiper is off.</source>
        <translation>L&apos;essuie-glace arrière est à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>The rear wiper wipes now and then.</source>
        <translation>L&apos;essuie-glace arrière balaie de temps en temps.</translation>
    </message>
    <message>
        <source>The rear wiper is on slow.</source>
        <translation>L&apos;essuie-glace arrière est en vitesse lente.</translation>
    </message>
    <message>
        <source>The rear wiper is on fast.</source>
        <translation>L&apos;essuie-glace arrière est en vitesse rapide.</translation>
    </message>
    <message>
        <source>The rear wiper follows the rain.</source>
        <translation>L&apos;essuie-glace arrière suit la pluie.</translation>
    </message>
    <message>
        <source>There is no washer fluid left; please refill it.</source>
        <translation>Il n&apos;y a plus de lave-glace, merci d&apos;en remettre.</translation>
    </message>
    <message>
        <source>The windshield is being washed.</source>
        <translation>Le pare-brise est en train d&apos;être lavé.</translation>
    </message>
    <message>
        <source>The rear window is being washed.</source>
        <translation>La lunette arrière est en train d&apos;être lavée.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>Ventilation du siège</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <source>windshield</source>
        <translation>pare-brise</translation>
    </message>
    <message>
        <source>head and feet</source>
        <translation>tête et pieds</translation>
    </message>
    <message>
        <source>head and windshield</source>
        <translation>tête et pare-brise</translation>
    </message>
    <message>
        <source>feet and windshield</source>
        <translation>pieds et pare-brise</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>chauffage</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>refroidissement</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>économique</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>vague</translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>impulsion</translation>
    </message>
    <message>
        <source>kneading</source>
        <translation>pétrissage</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>étirement</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>cadencé</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>Seat position</source>
        <translation>Position du siège</translation>
    </message>
    <message>
        <source>Seat height</source>
        <translation>Hauteur du siège</translation>
    </message>
    <message>
        <source>Backrest</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Seat cushion</source>
        <translation>Assise du siège</translation>
    </message>
    <message>
        <source>Headrest</source>
        <translation>Appuie-tête</translation>
    </message>
    <message>
        <source>Leg rest</source>
        <translation>Repose-jambes</translation>
    </message>
    <message>
        <source>Foot rest</source>
        <translation>Repose-pieds</translation>
    </message>
    <message>
        <source>Back support</source>
        <translation>Soutien du dos</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>entrouvert</translation>
    </message>
    <message>
        <source>folded in</source>
        <translation>rabattus</translation>
    </message>
    <message>
        <source>folded out</source>
        <translation>déployés</translation>
    </message>
    <message>
        <source>folded down</source>
        <translation>rabattu</translation>
    </message>
    <message>
        <source>up</source>
        <translation>relevé</translation>
    </message>
    <message>
        <source>stored: {slots}</source>
        <translation>enregistré : {slots}</translation>
    </message>
    <message>
        <source>as stored in {slot}</source>
        <translation>comme en mémoire {slot}</translation>
    </message>
    <message>
        <source>washing</source>
        <translation>lavage</translation>
    </message>
    <message>
        <source>{percent:+d} %</source>
        <translation>{percent:+d} %</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Climatisation</translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation>Recyclage</translation>
    </message>
    <message>
        <source>Windshield defroster</source>
        <translation>Dégivrage avant</translation>
    </message>
    <message>
        <source>Rear defroster</source>
        <translation>Dégivrage arrière</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Flux d&apos;air</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climatisation</translation>
    </message>
    <message>
        <source>Automatic circulation</source>
        <translation>Circulation automatique</translation>
    </message>
    <message>
        <source>Air purifier</source>
        <translation>Purificateur d&apos;air</translation>
    </message>
    <message>
        <source>Automatic defog</source>
        <translation>Désembuage automatique</translation>
    </message>
    <message>
        <source>One temperature for all</source>
        <translation>Une température pour tous</translation>
    </message>
    <message>
        <source>Steering wheel</source>
        <translation>Volant</translation>
    </message>
    <message>
        <source>Easy entry</source>
        <translation>Accès aisé</translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation>Toit</translation>
    </message>
    <message>
        <source>Sunroof shade</source>
        <translation>Store du toit</translation>
    </message>
    <message>
        <source>Rear window shade</source>
        <translation>Store arrière</translation>
    </message>
    <message>
        <source>Child locks</source>
        <translation>Sécurité enfants</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation>Coffre avant</translation>
    </message>
    <message>
        <source>Charge flap</source>
        <translation>Trappe de charge</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Rétros</translation>
    </message>
    <message>
        <source>Mirror heating</source>
        <translation>Chauffage des rétroviseurs</translation>
    </message>
    <message>
        <source>Wipers</source>
        <translation>Essuie-glaces</translation>
    </message>
    <message>
        <source>Rear wiper</source>
        <translation>Essuie-glace arrière</translation>
    </message>
    <message>
        <source>Windshield</source>
        <translation>Pare-brise</translation>
    </message>
    <message>
        <source>Rear window</source>
        <translation>Lunette arrière</translation>
    </message>
    <message>
        <source>Low beams</source>
        <translation>Feux de croisement</translation>
    </message>
    <message>
        <source>High beams</source>
        <translation>Feux de route</translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation>Antibrouillards</translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation>Antibrouillard arrière</translation>
    </message>
    <message>
        <source>Parking lights</source>
        <translation>Feux de position</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>Feux de détresse</translation>
    </message>
    <message>
        <source>Daytime lights</source>
        <translation>Feux de jour</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Feux</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vitre</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Vitres</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>Chauffage du siège</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Massage mode</source>
        <translation>Mode de massage</translation>
    </message>
    <message>
        <source>Seat memory</source>
        <translation>Mémoire du siège</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Reading light</source>
        <translation>Liseuse</translation>
    </message>
    <message>
        <source>Reading lights</source>
        <translation>Liseuses</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Lumière d&apos;ambiance</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Shades</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Rétroviseur</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>éco</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>sport</translation>
    </message>
    <message>
        <source>on snow</source>
        <translation>sur neige</translation>
    </message>
    <message>
        <source>in rain</source>
        <translation>sous la pluie</translation>
    </message>
    <message>
        <source>home</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navigation</translation>
    </message>
    <message>
        <source>media</source>
        <translation>médias</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>voyage</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>confort</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>journée</translation>
    </message>
    <message>
        <source>house</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>Car Genius</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>{level} of 3</source>
        <translation>{level} sur 3</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Mode de conduite</translation>
    </message>
    <message>
        <source>Regeneration</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Speed warning</source>
        <translation>Alerte de vitesse</translation>
    </message>
    <message>
        <source>Own speed limit</source>
        <translation>Limite personnelle</translation>
    </message>
    <message>
        <source>Brightness of the instruments</source>
        <translation>Luminosité des instruments</translation>
    </message>
    <message>
        <source>Brightness of the head-up display</source>
        <translation>Luminosité de la tête haute</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>Affichage tête haute</translation>
    </message>
    <message>
        <source>Height of the head-up picture</source>
        <translation>Hauteur de l&apos;image tête haute</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>on, nobody in</source>
        <translation>activée, absence</translation>
    </message>
    <message>
        <source>on, somebody in</source>
        <translation>activée, présence</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>started</source>
        <translation>lancé</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>At the wheel</source>
        <translation>Au volant</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Sits there</source>
        <translation>Assis là</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} changements</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>la plus rapide</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>la plus courte</translation>
    </message>
    <message>
        <source>no tolls</source>
        <translation>sans péage</translation>
    </message>
    <message>
        <source>least energy</source>
        <translation>la plus économe</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>2D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>north up</source>
        <translation>nord en haut</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>complètes</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>brèves</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>heure de début</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>prête pour</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>accident</translation>
    </message>
    <message>
        <source>traffic jam</source>
        <translation>bouchon</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>danger</translation>
    </message>
    <message>
        <source>roadworks</source>
        <translation>travaux</translation>
    </message>
    <message>
        <source>closed road</source>
        <translation>route fermée</translation>
    </message>
    <message>
        <source>speed trap</source>
        <translation>radar</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Avoid ferries</source>
        <translation>Éviter les ferries</translation>
    </message>
    <message>
        <source>Avoid motorways</source>
        <translation>Éviter autoroutes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Guidance voice</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Guidance volume</source>
        <translation>Volume du guidage</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Limite de charge</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Charging timer</source>
        <translation>Charge programmée</translation>
    </message>
    <message>
        <source>Battery warming</source>
        <translation>Préchauffage batterie</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>{name} · ended</source>
        <translation>{name} · terminé</translation>
    </message>
    <message>
        <source>{title} · cancelled</source>
        <translation>{title} · annulé</translation>
    </message>
    <message>
        <source>{title} · dropped</source>
        <translation>{title} · supprimé</translation>
    </message>
    <message>
        <source>sent to {name}</source>
        <translation>envoyé à {name}</translation>
    </message>
    <message>
        <source>{name} · deleted</source>
        <translation>{name} · supprimé</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Muted in the call</source>
        <translation>Micro coupé en appel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>this title</source>
        <translation>ce titre</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>much</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{percent} % left</source>
        <translation>{percent} % à gauche</translation>
    </message>
    <message>
        <source>{percent} % right</source>
        <translation>{percent} % à droite</translation>
    </message>
    <message>
        <source>{percent} % rear</source>
        <translation>{percent} % à l&apos;arrière</translation>
    </message>
    <message>
        <source>{percent} % front</source>
        <translation>{percent} % à l&apos;avant</translation>
    </message>
    <message>
        <source>{count} queued</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Music silenced</source>
        <translation>Musique coupée</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Médiums</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>Aigus</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fader</translation>
    </message>
    <message>
        <source>Louder with speed</source>
        <translation>Volume selon la vitesse</translation>
    </message>
    <message>
        <source>Phone volume</source>
        <translation>Volume du téléphone</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Guidance silenced</source>
        <translation>Guidage coupé</translation>
    </message>
    <message>
        <source>Voice silenced</source>
        <translation>Voix coupée</translation>
    </message>
    <message>
        <source>Phone silenced</source>
        <translation>Téléphone coupé</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Automatic display</source>
        <translation>Affichage automatique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>on the driver&apos;s side</source>
        <translation>côté conducteur</translation>
    </message>
    <message>
        <source>on the passenger&apos;s side</source>
        <translation>côté passager</translation>
    </message>
    <message>
        <source>in the rear left</source>
        <translation>à l&apos;arrière gauche</translation>
    </message>
    <message>
        <source>in the rear right</source>
        <translation>à l&apos;arrière droite</translation>
    </message>
    <message>
        <source>in the front</source>
        <translation>à l&apos;avant</translation>
    </message>
    <message>
        <source>in the back</source>
        <translation>à l&apos;arrière</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>The house at {place} does not answer; I keep trying.</source>
        <translation>La maison à {place} ne répond pas ; je continue d&apos;essayer.</translation>
    </message>
    <message>
        <source>The house refuses the token; make a new long-lived one and store it again.</source>
        <translation>La maison refuse le jeton ; créez-en un nouveau de longue durée et enregistrez-le.</translation>
    </message>
    <message>
        <source>What answers at {place} is no Home Assistant; check url in [house].</source>
        <translation>Ce qui répond à {place} n&apos;est pas Home Assistant ; vérifiez url dans [house].</translation>
    </message>
    <message>
        <source>The house answered with error {code}; its own log knows more.</source>
        <translation>La maison a répondu par l&apos;erreur {code} ; son propre journal en dit plus.</translation>
    </message>
    <message>
        <source>The house does not know how to do that with {name}.</source>
        <translation>La maison ne sait pas faire cela avec {name}.</translation>
    </message>
    <message>
        <source>What was saved could not be read; the file is kept as {file}.</source>
        <translation>Ce qui était enregistré n&apos;a pas pu être lu ; le fichier est gardé sous {file}.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {file} ({reason}); free or own it.</source>
        <translation>Rien ne peut être enregistré dans {file} ({reason}) ; libérez-le.</translation>
    </message>
    <message>
        <source>What you told me could not be read; the file is kept as {file}.</source>
        <translation>Ce que vous m&apos;avez dit n&apos;a pas pu être lu ; le fichier est gardé sous {file}.</translation>
    </message>
    <message>
        <source>What you told me cannot be written to {file} ({reason}); free or own it.</source>
        <translation>Impossible d&apos;écrire ce que vous m&apos;avez dit dans {file} ({reason}) ; libérez-le ou prenez-en possession.</translation>
    </message>
    <message>
        <source>the event&apos;s times cannot be read</source>
        <translation>les heures du rendez-vous sont illisibles</translation>
    </message>
    <message>
        <source>write DTSTART:20260514T093000, with a TZID such as Europe/Berlin or none</source>
        <translation>écrivez DTSTART:20260514T093000, avec un TZID comme Europe/Berlin ou sans</translation>
    </message>
    <message>
        <source>the task&apos;s time or place cannot be read</source>
        <translation>l&apos;heure ou le lieu de la tâche est illisible</translation>
    </message>
    <message>
        <source>write DUE:20260514T180000 and GEO:54.2;4.1</source>
        <translation>écrivez DUE:20260514T180000 et GEO:54.2;4.1</translation>
    </message>
    <message>
        <source>this task has no name</source>
        <translation>cette tâche n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>add a line SUMMARY:…</source>
        <translation>ajoutez une ligne SUMMARY:…</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>les colonnes n&apos;ont pas de nom</translation>
    </message>
    <message>
        <source>begin the file with number,direction,at,seconds</source>
        <translation>commencez le fichier par number,direction,at,seconds</translation>
    </message>
    <message>
        <source>a call needs a number and in, out or missed</source>
        <translation>un appel a besoin d&apos;un numéro et de in, out ou missed</translation>
    </message>
    <message>
        <source>complete or delete the line</source>
        <translation>complétez ou supprimez la ligne</translation>
    </message>
    <message>
        <source>time or seconds cannot be read</source>
        <translation>l&apos;heure ou les secondes sont illisibles</translation>
    </message>
    <message>
        <source>write the time as 2026-05-14 09:30</source>
        <translation>écrivez l&apos;heure comme 2026-05-14 09:30</translation>
    </message>
    <message>
        <source>this contact has no name</source>
        <translation>ce contact n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>add a line FN:…</source>
        <translation>ajoutez une ligne FN:…</translation>
    </message>
    <message>
        <source>this contact has no number, mail or address</source>
        <translation>ce contact n&apos;a ni numéro, ni e-mail, ni adresse</translation>
    </message>
    <message>
        <source>add a line TEL:…</source>
        <translation>ajoutez une ligne TEL:…</translation>
    </message>
    <message>
        <source>this entry has no end</source>
        <translation>cette entrée n&apos;a pas de fin</translation>
    </message>
    <message>
        <source>close it with END:VCARD</source>
        <translation>terminez-la par END:VCARD</translation>
    </message>
    <message>
        <source>close it with END:VEVENT</source>
        <translation>terminez-la par END:VEVENT</translation>
    </message>
    <message>
        <source>close it with END:VTODO</source>
        <translation>terminez-la par END:VTODO</translation>
    </message>
    <message>
        <source>this is no NAME:value</source>
        <translation>ce n&apos;est pas NOM:valeur</translation>
    </message>
    <message>
        <source>write it so, or begin it with a space to go on</source>
        <translation>écrivez-le ainsi, ou commencez par une espace pour continuer</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}; {mend}.</source>
        <translation>{file}, ligne {line} : {problem} ; {mend}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); free it or take it away.</source>
        <translation>{file} ne peut pas être lu ({reason}) ; libérez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>this message is no YAML</source>
        <translation>ce message n&apos;est pas du YAML</translation>
    </message>
    <message>
        <source>mend the quotes or the indentation there</source>
        <translation>corrigez-y les guillemets ou le retrait</translation>
    </message>
    <message>
        <source>a message needs with, at and text</source>
        <translation>un message a besoin de with, at et text</translation>
    </message>
    <message>
        <source>complete or delete it</source>
        <translation>complétez-le ou supprimez-le</translation>
    </message>
    <message>
        <source>a mail needs From and Date</source>
        <translation>un e-mail a besoin de From et Date</translation>
    </message>
    <message>
        <source>An accident you reported</source>
        <translation>Accident signalé par vous</translation>
    </message>
    <message>
        <source>A traffic jam you reported</source>
        <translation>Bouchon signalé par vous</translation>
    </message>
    <message>
        <source>A hazard you reported</source>
        <translation>Danger signalé par vous</translation>
    </message>
    <message>
        <source>Roadworks you reported</source>
        <translation>Travaux signalés par vous</translation>
    </message>
    <message>
        <source>A closed road you reported</source>
        <translation>Route fermée signalée</translation>
    </message>
    <message>
        <source>A speed trap you reported</source>
        <translation>Radar signalé par vous</translation>
    </message>
    <message>
        <source>The map region {name} is not here, so the demo region is shown; `python main.py region list` tells what is.</source>
        <translation>La région {name} n&apos;est pas là, la région de démonstration est affichée ; `python main.py region list` dit ce qui existe.</translation>
    </message>
    <message>
        <source>Slow traffic on {road}</source>
        <translation>Trafic ralenti : {road}</translation>
    </message>
    <message>
        <source>Road works on {road}</source>
        <translation>Travaux : {road}</translation>
    </message>
    <message>
        <source>{road} is closed</source>
        <translation>{road} est fermée</translation>
    </message>
    <message>
        <source>Accident on {road}</source>
        <translation>Accident : {road}</translation>
    </message>
    <message>
        <source>Hazard on {road}</source>
        <translation>Danger : {road}</translation>
    </message>
    <message>
        <source>No position from gpsd at {source}: {why}; it is tried again.</source>
        <translation>Pas de position de gpsd à {source} : {why} ; nouvel essai.</translation>
    </message>
    <message>
        <source>This system gives no position; install GeoClue, or name a receiver by nmea: or gpsd:.</source>
        <translation>Ce système ne donne pas de position ; installez GeoClue ou nommez un récepteur par nmea: ou gpsd:.</translation>
    </message>
    <message>
        <source>No position from {source}: it cannot be opened ({why}).</source>
        <translation>Pas de position de {source} : impossible à ouvrir ({why}).</translation>
    </message>
    <message>
        <source>The position from {source} has ended.</source>
        <translation>La position de {source} a pris fin.</translation>
    </message>
    <message>
        <source>There is no position yet; the car stays where it is until one comes.</source>
        <translation>Pas encore de position ; la voiture reste où elle est en attendant.</translation>
    </message>
    <message>
        <source>There is no source of positions called {source}.</source>
        <translation>Il n&apos;y a pas de source de position appelée {source}.</translation>
    </message>
    <message>
        <source>This car has no such function.</source>
        <translation>Cette voiture n&apos;a pas cette fonction.</translation>
    </message>
    <message>
        <source>That needs a clear yes from you first.</source>
        <translation>Il me faut d&apos;abord un oui clair.</translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation>Horaires inconnus.</translation>
    </message>
    <message>
        <source>{place} is closed that day, or it rains there all day.</source>
        <translation>{place} est fermé ce jour-là, ou il y pleut toute la journée.</translation>
    </message>
    <message>
        <source>There is not enough time left for {place} that day.</source>
        <translation>Il ne reste pas assez de temps pour {place} ce jour-là.</translation>
    </message>
    <message>
        <source>No road leads to {place}.</source>
        <translation>Aucune route ne mène à {place}.</translation>
    </message>
    <message>
        <source>That day would end too late, at {place}.</source>
        <translation>Cette journée finirait trop tard, à {place}.</translation>
    </message>
    <message>
        <source>I found nothing that could take the place of {place}.</source>
        <translation>Je n&apos;ai rien trouvé pour remplacer {place}.</translation>
    </message>
    <message>
        <source>{place} cannot take the place of {stop}.</source>
        <translation>{place} ne peut pas remplacer {stop}.</translation>
    </message>
    <message>
        <source>{place} is in the plan already.</source>
        <translation>{place} est déjà prévu.</translation>
    </message>
    <message>
        <source>A night needs a bed; choose another one instead.</source>
        <translation>Une nuit demande un lit ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The battery would not last without charging at {place}.</source>
        <translation>La batterie ne suffirait pas sans recharge à {place}.</translation>
    </message>
    <message>
        <source>I found nothing for {what} that fits into this plan.</source>
        <translation>Je n&apos;ai rien trouvé pour {what} qui convienne au programme.</translation>
    </message>
    <message>
        <source>The plan has {count} stops.</source>
        <translation>Le programme compte {count} arrêts.</translation>
    </message>
    <message>
        <source>The lodging stays the last stop of its day.</source>
        <translation>L&apos;hébergement reste le dernier arrêt du jour.</translation>
    </message>
    <message>
        <source>Day {day} has that meal already.</source>
        <translation>Le jour {day} a déjà ce repas.</translation>
    </message>
    <message>
        <source>I know the weather for {most} days ahead; please choose an earlier day.</source>
        <translation>Je connais la météo pour {most} jours ; choisissez un jour plus proche.</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Péages</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>to drive</source>
        <translation>de route</translation>
    </message>
    <message>
        <source>at the wheel</source>
        <translation>au volant</translation>
    </message>
    <message>
        <source>lowest charge</source>
        <translation>charge minimale</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Jour {day}</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>{place} moves to a dry hour.</source>
        <translation>{place} passe à une heure sèche.</translation>
    </message>
    <message>
        <source>{place} falls out because of rain.</source>
        <translation>{place} est annulé à cause de la pluie.</translation>
    </message>
    <message>
        <source>{place} gives way to {other} because of rain.</source>
        <translation>{place} cède la place à {other} à cause de la pluie.</translation>
    </message>
    <message>
        <source>{place} is not in this region, so I cannot change the plan.</source>
        <translation>{place} n&apos;est pas dans cette région, je ne peux pas changer le programme.</translation>
    </message>
    <message>
        <source>Please say where the trip shall go.</source>
        <translation>Dites où le voyage doit aller.</translation>
    </message>
    <message>
        <source>A trip lasts 1 to {most} days.</source>
        <translation>Un voyage dure de 1 à {most} jours.</translation>
    </message>
    <message>
        <source>A trip cannot begin on {day}, which has passed.</source>
        <translation>Un voyage ne peut pas commencer le {day}, déjà passé.</translation>
    </message>
    <message>
        <source>At least one adult has to come along.</source>
        <translation>Au moins un adulte doit venir.</translation>
    </message>
    <message>
        <source>I can plan for up to {most} people.</source>
        <translation>Je peux organiser pour {most} personnes au plus.</translation>
    </message>
    <message>
        <source>A budget is more than 0 euro.</source>
        <translation>Un budget dépasse 0 euro.</translation>
    </message>
    <message>
        <source>The charge on arrival can be 0 to 90 percent.</source>
        <translation>La charge à l&apos;arrivée va de 0 à 90 pour cent.</translation>
    </message>
    <message>
        <source>Today {time} has passed already.</source>
        <translation>Il est déjà plus de {time} aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>I do not know {word}; it can be {known}.</source>
        <translation>Je ne connais pas {word} ; possible : {known}.</translation>
    </message>
    <message>
        <source>I could not write the plan into {folder}: {reason}.</source>
        <translation>Impossible d&apos;écrire le programme dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>There is no stop {stop} in this plan.</source>
        <translation>Il n&apos;y a pas d&apos;arrêt {stop} dans ce programme.</translation>
    </message>
    <message>
        <source>Which one do you mean: {stops}?</source>
        <translation>Lequel voulez-vous dire : {stops} ?</translation>
    </message>
    <message>
        <source>There are several places called {place}.</source>
        <translation>Il y a plusieurs lieux appelés {place}.</translation>
    </message>
    <message>
        <source>We cannot leave before now.</source>
        <translation>On ne peut pas partir avant maintenant.</translation>
    </message>
    <message>
        <source>That is too late to set out on a trip.</source>
        <translation>C&apos;est trop tard pour partir.</translation>
    </message>
    <message>
        <source>I found nothing cheaper for this plan.</source>
        <translation>Je n&apos;ai rien trouvé de moins cher.</translation>
    </message>
    <message>
        <source>This plan is as calm as it gets.</source>
        <translation>Ce programme est déjà le plus calme possible.</translation>
    </message>
    <message>
        <source>Nothing more fits into this plan.</source>
        <translation>Rien de plus n&apos;entre dans ce programme.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Petit déjeuner</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Dîner</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps libre</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>Say a wish</source>
        <translation>Dire un souhait</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rouvrir le micro</translation>
    </message>
    <message>
        <source>Be quiet</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>End film</source>
        <translation>Arrêter le film</translation>
    </message>
    <message>
        <source>Filming</source>
        <translation>Film en cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The cockpit does not answer: is the remote on, and the phone in its network?</source>
        <translation>Le cockpit ne répond pas : la télécommande est-elle active, et le téléphone sur son réseau ?</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>thunderstorms</source>
        <translation>orages</translation>
    </message>
    <message>
        <source>A day at {place}</source>
        <translation>Un jour : {place}</translation>
    </message>
    <message>
        <source>A weekend at {place}</source>
        <translation>Un week-end : {place}</translation>
    </message>
    <message>
        <source>{days} days at {place}</source>
        <translation>{days} jours : {place}</translation>
    </message>
    <message>
        <source>There is no breakfast on day {day}.</source>
        <translation>Pas de petit déjeuner le jour {day}.</translation>
    </message>
    <message>
        <source>I found no table for lunch on day {day}.</source>
        <translation>Pas de table pour le déjeuner du jour {day}.</translation>
    </message>
    <message>
        <source>I found no table for dinner on day {day}.</source>
        <translation>Pas de table pour le dîner du jour {day}.</translation>
    </message>
    <message>
        <source>I found no {diet} table for lunch on day {day}.</source>
        <translation>Pas de table pour le déjeuner du jour {day} : {diet}.</translation>
    </message>
    <message>
        <source>I found no {diet} table for dinner on day {day}.</source>
        <translation>Pas de table pour le dîner du jour {day} : {diet}.</translation>
    </message>
    <message>
        <source>Rain is forecast here.</source>
        <translation>De la pluie est annoncée ici.</translation>
    </message>
    <message>
        <source>There is nothing to see on day {day}.</source>
        <translation>Rien à voir le jour {day}.</translation>
    </message>
    <message>
        <source>{place} is not known to have {diet} dishes.</source>
        <translation>On ignore si {place} propose des plats : {diet}.</translation>
    </message>
    <message>
        <source>There is not enough time to get to {place} and back.</source>
        <translation>Pas assez de temps pour aller à {place} et revenir.</translation>
    </message>
    <message>
        <source>Day {day} is fuller than you wished.</source>
        <translation>Le jour {day} est plus chargé que souhaité.</translation>
    </message>
    <message>
        <source>I found no lodging near {place}.</source>
        <translation>Je n&apos;ai pas trouvé d&apos;hébergement près de {place}.</translation>
    </message>
    <message>
        <source>I found no {wish} there and took {place}.</source>
        <translation>Je n&apos;ai pas trouvé de {wish} ; j&apos;ai pris {place}.</translation>
    </message>
    <message>
        <source>{place} is not known to be quiet.</source>
        <translation>On ignore si {place} est calme.</translation>
    </message>
    <message>
        <source>The battery does not last for this, and no charger is in reach.</source>
        <translation>La batterie ne suffit pas et aucune borne n&apos;est à portée.</translation>
    </message>
    <message>
        <source>Without a charger in reach the battery would fall to {percent:.0f} percent.</source>
        <translation>Sans borne à portée, la batterie tomberait à {percent:.0f} pour cent.</translation>
    </message>
    <message>
        <source>On day {day} we arrive with {percent:.0f} percent instead of {wish:.0f}.</source>
        <translation>Le jour {day}, nous arrivons avec {percent:.0f} pour cent au lieu de {wish:.0f}.</translation>
    </message>
    <message>
        <source>The cheapest I found costs {total:.0f} euro, more than {budget:.0f}.</source>
        <translation>Le moins cher coûte {total:.0f} euros, plus que {budget:.0f}.</translation>
    </message>
    <message>
        <source>I do not know where to find {interest}.</source>
        <translation>Je ne sais pas où trouver : {interest}.</translation>
    </message>
    <message>
        <source>I found nothing for {interest} that is open and within reach.</source>
        <translation>Rien d&apos;ouvert et à portée pour {interest}.</translation>
    </message>
    <message>
        <source>Rain is forecast for {place} on day {day}.</source>
        <translation>De la pluie est annoncée à {place} le jour {day}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{km} km or {days} days</source>
        <translation>{km} km ou {days} jours</translation>
    </message>
    <message>
        <source>{bar:.1f} bar</source>
        <translation>{bar:.1f} bar</translation>
    </message>
    <message>
        <source>{volt:.1f} V</source>
        <translation>{volt:.1f} V</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Pneus</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>12-volt battery</source>
        <translation>Batterie 12 volts</translation>
    </message>
    <message>
        <source>Brake fluid</source>
        <translation>Liquide de frein</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide de refroidissement</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>Lave-glace</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Prochaine révision</translation>
    </message>
    <message>
        <source>The volume stays the same at any speed.</source>
        <translation>Le volume reste le même à toutes les vitesses.</translation>
    </message>
    <message>
        <source>The volume rises a little with the speed.</source>
        <translation>Le volume monte un peu avec la vitesse.</translation>
    </message>
    <message>
        <source>The volume rises strongly with the speed.</source>
        <translation>Le volume monte nettement avec la vitesse.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>A film begins. F9 ends it.</source>
        <translation>Un film commence. F9 l&apos;arrête.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}): free some room there, or start with --out.</source>
        <translation>{file} n&apos;a pas pu être écrit ({reason}) : libérez de la place, ou démarrez avec --out.</translation>
    </message>
    <message>
        <source>A study is being recorded: films wait until it is over.</source>
        <translation>Une étude est enregistrée : les films attendent sa fin.</translation>
    </message>
    <message>
        <source>Private mode keeps nothing: leave it to make a film.</source>
        <translation>Le mode privé ne garde rien : quittez-le pour filmer.</translation>
    </message>
    <message>
        <source>No film: Qt&apos;s sound library misses a part; install libpulse0.</source>
        <translation>Pas de film : il manque une partie à la bibliothèque sonore de Qt ; installez libpulse0.</translation>
    </message>
    <message>
        <source>The film broke off ({reason}): try again with a smaller window.</source>
        <translation>Le film s&apos;est interrompu ({reason}) : réessayez avec une fenêtre plus petite.</translation>
    </message>
    <message>
        <source>The remote cannot listen ({reason}): connect this computer to a network.</source>
        <translation>La télécommande ne peut pas écouter ({reason}) : connectez cet ordinateur à un réseau.</translation>
    </message>
    <message>
        <source>Home can be arranged when we are parked.</source>
        <translation>L&apos;accueil se dispose une fois garés.</translation>
    </message>
    <message>
        <source>Home was kept as you arranged it, because we are driving.</source>
        <translation>Nous roulons : l&apos;accueil reste comme vous l&apos;avez disposé.</translation>
    </message>
    <message>
        <source>Home is kept in {file}.</source>
        <translation>L&apos;accueil est enregistré dans {file}.</translation>
    </message>
    <message>
        <source>The arrangement could not be saved to {file} ({why}): make room or allow it.</source>
        <translation>La disposition n&apos;a pas pu être enregistrée dans {file} ({why}) : libérez de la place ou autorisez-le.</translation>
    </message>
    <message>
        <source>Map © Meridian demo region</source>
        <translation>Carte © région de démonstration Meridian</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>All good</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Low tyre</source>
        <translation>Pneu bas</translation>
    </message>
    <message>
        <source>Charge soon</source>
        <translation>À recharger</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>Entretien dû</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>Porte ouverte</translation>
    </message>
    <message>
        <source>Car: %1</source>
        <translation>Voiture : %1</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Tyres %1 bar</source>
        <translation>Pneus %1 bar</translation>
    </message>
    <message>
        <source>Service in %1 km</source>
        <translation>Révision : %1 km</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>Picture of the car</source>
        <translation>Image de la voiture</translation>
    </message>
</context>
<context>
    <name>CarWing</name>
    <message>
        <source>Tyres in bar</source>
        <translation>Pneus en bar</translation>
    </message>
    <message>
        <source>Service in %1 km</source>
        <translation>Entretien dans %1 km</translation>
    </message>
    <message>
        <source>%1 km in all</source>
        <translation>%1 km au total</translation>
    </message>
</context>
<context>
    <name>CardFlow</name>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Charging</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>Hôtels</translation>
    </message>
    <message>
        <source>Sights</source>
        <translation>À voir</translation>
    </message>
</context>
<context>
    <name>ChargeRing</name>
    <message>
        <source>Charge limit %1 %</source>
        <translation>Limite %1 %</translation>
    </message>
    <message>
        <source>Limit %1 %</source>
        <translation>Limite %1 %</translation>
    </message>
</context>
<context>
    <name>ChargeTimer</name>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Prête à</translation>
    </message>
    <message>
        <source>When to charge</source>
        <translation>Quand charger</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>ChargeTimes</name>
    <message>
        <source>To %1 % takes</source>
        <translation>Jusqu&apos;à %1 %</translation>
    </message>
    <message>
        <source>at %1 kW</source>
        <translation>à %1 kW</translation>
    </message>
</context>
<context>
    <name>ChargingCard</name>
    <message>
        <source>%1 kW · %2 left</source>
        <translation>%1 kW · reste %2</translation>
    </message>
    <message>
        <source>Plugged in, starts at %1</source>
        <translation>Branchée, début à %1</translation>
    </message>
    <message>
        <source>Plugged in, ready by %1</source>
        <translation>Branchée, prête à %1</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Branchée</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Non branchée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 km when charged to %2 %</source>
        <translation>%1 km à %2 % de charge</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>La limite est atteinte</translation>
    </message>
</context>
<context>
    <name>ChargingControls</name>
    <message>
        <source>Warm the battery</source>
        <translation>Chauffer la batterie</translation>
    </message>
    <message>
        <source>%1 °C now, charges fastest at 25</source>
        <translation>%1 °C, charge au mieux à 25</translation>
    </message>
    <message>
        <source>Stop charging</source>
        <translation>Arrêter la charge</translation>
    </message>
    <message>
        <source>Start charging</source>
        <translation>Démarrer la charge</translation>
    </message>
</context>
<context>
    <name>ChargingView</name>
    <message>
        <source>Timer</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Where to charge</source>
        <translation>Où recharger</translation>
    </message>
</context>
<context>
    <name>ChineseStrip</name>
    <message>
        <source>Further characters</source>
        <translation>Autres caractères</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>Premiers caractères</translation>
    </message>
</context>
<context>
    <name>ComfortView</name>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Clim</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Air</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
</context>
<context>
    <name>CommentKeys</name>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Write Chinese</source>
        <translation>Écrire en chinois</translation>
    </message>
    <message>
        <source>Write Latin letters</source>
        <translation>Écrire en lettres latines</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
</context>
<context>
    <name>CommentPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Type pinyin, then touch the characters that you mean.</source>
        <translation>Saisissez le pinyin, puis touchez les caractères voulus.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>I agree, let&apos;s begin</source>
        <translation>D&apos;accord, commençons</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>May my voice be recorded?</source>
        <translation>Ma voix peut-elle être enregistrée ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Consumption</name>
    <message>
        <source>%1 kWh/100 km</source>
        <translation>%1 kWh/100 km</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Last 30 km</source>
        <translation>30 derniers km</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>À partir d&apos;ici</translation>
    </message>
    <message>
        <source>About %1 km in this mode</source>
        <translation>Environ %1 km dans ce mode</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Say whom to call: while you drive, only some are listed.</source>
        <translation>Dites qui appeler : en conduisant, seuls quelques noms sont listés.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>Pas de contacts ici</translation>
    </message>
    <message>
        <source>Put a contacts.vcf into the folder of your life.</source>
        <translation>Mettez un contacts.vcf dans votre dossier personnel.</translation>
    </message>
</context>
<context>
    <name>ConversationSheet</name>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Rien n&apos;a encore été dit</translation>
    </message>
    <message>
        <source>Hold the space bar and speak, tap the orb, or type below.</source>
        <translation>Maintenez espace et parlez, touchez l&apos;orbe ou écrivez ci-dessous.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Ask or tell me something</source>
        <translation>Demandez ou dites-moi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>All day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Y aller : %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>%1 min of it in traffic</source>
        <translation>dont %1 min de trafic</translation>
    </message>
    <message>
        <source>%1 % on arrival</source>
        <translation>%1 % à l&apos;arrivée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Stop guidance</source>
        <translation>Arrêter le guidage</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Passenger temperature</source>
        <translation>Température passager</translation>
    </message>
    <message>
        <source>Driver temperature</source>
        <translation>Température conducteur</translation>
    </message>
</context>
<context>
    <name>DoorTiles</name>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillée</translation>
    </message>
    <message>
        <source>Door, %1</source>
        <translation>Porte, %1</translation>
    </message>
    <message>
        <source>Child locks</source>
        <translation>Sécurité enfants</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation>Coffre avant</translation>
    </message>
    <message>
        <source>Charge flap</source>
        <translation>Trappe de charge</translation>
    </message>
    <message>
        <source>Tilt roof</source>
        <translation>Entrouvrir toit</translation>
    </message>
</context>
<context>
    <name>DriveMode</name>
    <message>
        <source>Eco</source>
        <translation>Éco</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
</context>
<context>
    <name>DriveModes</name>
    <message>
        <source>Eco</source>
        <translation>Éco</translation>
    </message>
    <message>
        <source>Softer pedal, less air conditioning, more range</source>
        <translation>Pédale plus douce, moins de climatisation, plus d&apos;autonomie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>For every day</source>
        <translation>Pour tous les jours</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Quick, and takes more energy</source>
        <translation>Vif, consomme plus d&apos;énergie</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Starts gently on wet roads</source>
        <translation>Démarre en douceur sur route mouillée</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Very gentle, with less regeneration</source>
        <translation>Très doux, avec moins de récupération</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Mode de conduite</translation>
    </message>
</context>
<context>
    <name>DriveRow</name>
    <message>
        <source>%1 · toll %2 €</source>
        <translation>%1 · péage %2 €</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>The next person may begin</source>
        <translation>La personne suivante peut commencer</translation>
    </message>
    <message>
        <source>Thank you, that was all</source>
        <translation>Merci, c&apos;est terminé</translation>
    </message>
    <message>
        <source>We stop here</source>
        <translation>Nous nous arrêtons ici</translation>
    </message>
    <message>
        <source>That is quite all right</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Nothing was recorded. Thank you for your time.</source>
        <translation>Rien n&apos;a été enregistré. Merci d&apos;être venu.</translation>
    </message>
    <message>
        <source>Thank you for your time. You may leave the car.</source>
        <translation>Merci d&apos;être venu. Vous pouvez quitter la voiture.</translation>
    </message>
    <message>
        <source>Thank you. Please stay seated, somebody will be with you at once.</source>
        <translation>Merci. Restez à votre place, quelqu&apos;un arrive tout de suite.</translation>
    </message>
    <message>
        <source>You have helped us a lot. Somebody will be with you at once.</source>
        <translation>Vous nous avez beaucoup aidés. Quelqu&apos;un arrive tout de suite.</translation>
    </message>
</context>
<context>
    <name>EndpointButton</name>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>The configured endpoint does not answer</source>
        <translation>Le service configuré ne répond pas</translation>
    </message>
</context>
<context>
    <name>EnergyStrip</name>
    <message>
        <source>standing by</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 kW back into the battery</source>
        <translation>%1 kW récupérés</translation>
    </message>
    <message>
        <source>%1 kW to the wheels</source>
        <translation>%1 kW aux roues</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Conduite</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>To service</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>Lave-glace</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilométrage</translation>
    </message>
</context>
<context>
    <name>EnergyWing</name>
    <message>
        <source>Range %1 km</source>
        <translation>Autonomie %1 km</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 kWh/100 km</source>
        <translation>%1 kWh/100 km</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>FanPicker</name>
    <message>
        <source>Fan</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
</context>
<context>
    <name>FavouritesPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Along the route</source>
        <translation>Sur le trajet</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Well rated</source>
        <translation>Bien noté</translation>
    </message>
    <message>
        <source>Inexpensive</source>
        <translation>Pas cher</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Végétarien</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>150 kW and more</source>
        <translation>150 kW et plus</translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Plan of the house</source>
        <translation>Plan de la maison</translation>
    </message>
</context>
<context>
    <name>Gears</name>
    <message>
        <source>Gear %1</source>
        <translation>Rapport %1</translation>
    </message>
</context>
<context>
    <name>HeadUpSpeed</name>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>The car is well</source>
        <translation>La voiture va bien</translation>
    </message>
    <message>
        <source>Something wants attention</source>
        <translation>Quelque chose demande votre attention</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>Car Genius</translation>
    </message>
</context>
<context>
    <name>HiddenWords</name>
    <message>
        <source>Hidden while driving</source>
        <translation>Masqué en conduisant</translation>
    </message>
    <message>
        <source>I read it to you, and you answer by voice.</source>
        <translation>Je vous le lis, et vous répondez à la voix.</translation>
    </message>
</context>
<context>
    <name>HomeSettings</name>
    <message>
        <source>Home screen</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Move, size and swap the panels</source>
        <translation>Déplacer, échanger les panneaux</translation>
    </message>
    <message>
        <source>Waits until we are parked</source>
        <translation>Attend que nous soyons garés</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
</context>
<context>
    <name>HouseFront</name>
    <message>
        <source>The house from outside</source>
        <translation>La maison vue de l&apos;extérieur</translation>
    </message>
</context>
<context>
    <name>HouseNotice</name>
    <message>
        <source>The house does not answer</source>
        <translation>La maison ne répond pas</translation>
    </message>
    <message>
        <source>Connected with the house</source>
        <translation>Connecté à la maison</translation>
    </message>
    <message>
        <source>Simulated house</source>
        <translation>Maison simulée</translation>
    </message>
    <message>
        <source>Looking for the house …</source>
        <translation>Recherche de la maison…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>No scenes here</source>
        <translation>Aucune scène</translation>
    </message>
</context>
<context>
    <name>HouseSwitches</name>
    <message>
        <source>out of reach</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Alarm off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
</context>
<context>
    <name>HouseView</name>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Hide the keys</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Lamps</name>
    <message>
        <source>Brake system</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Airbag</source>
        <translation>Airbag</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide de refroidissement</translation>
    </message>
    <message>
        <source>12-volt battery</source>
        <translation>Batterie 12 volts</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Batterie vide</translation>
    </message>
    <message>
        <source>Seat belt</source>
        <translation>Ceinture</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>Porte ouverte</translation>
    </message>
    <message>
        <source>Power reduced</source>
        <translation>Puissance réduite</translation>
    </message>
    <message>
        <source>Anti-lock brakes</source>
        <translation>Antiblocage des roues</translation>
    </message>
    <message>
        <source>Stability control</source>
        <translation>Contrôle de stabilité</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Pression des pneus</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie faible</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>Lave-glace</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>Entretien à faire</translation>
    </message>
    <message>
        <source>Slippery road</source>
        <translation>Route glissante</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>Feux de croisement</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>Feux de route</translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation>Feux antibrouillard</translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation>Antibrouillard arrière</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>Feux de détresse</translation>
    </message>
    <message>
        <source>Parking light</source>
        <translation>Feux de position</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>En charge</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>Lanes: %1</source>
        <translation>Voies : %1</translation>
    </message>
    <message>
        <source>take</source>
        <translation>à prendre</translation>
    </message>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>LeavePad</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>All e-mails</source>
        <translation>Tous les e-mails</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Reply by voice</source>
        <translation>Répondre à la voix</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>LevelButton</name>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>LightControl</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Lumière d&apos;ambiance</translation>
    </message>
</context>
<context>
    <name>LightRow</name>
    <message>
        <source>Brightness, %1</source>
        <translation>Luminosité, %1</translation>
    </message>
    <message>
        <source>Warm white</source>
        <translation>Blanc chaud</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
</context>
<context>
    <name>LightTiles</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>Croisement</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Feux de jour</translation>
    </message>
    <message>
        <source>Front fog</source>
        <translation>Brouillard avant</translation>
    </message>
    <message>
        <source>Rear fog</source>
        <translation>Brouillard arrière</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Détresse</translation>
    </message>
</context>
<context>
    <name>LockNote</name>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Plus tard : %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LyricsPane</name>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Choose some music</source>
        <translation>Choisir de la musique</translation>
    </message>
    <message>
        <source>No words to sing here</source>
        <translation>Pas de paroles ici</translation>
    </message>
    <message>
        <source>Lyrics are hidden</source>
        <translation>Paroles masquées</translation>
    </message>
    <message>
        <source>While we drive, just listen</source>
        <translation>En route, écoutez simplement</translation>
    </message>
    <message>
        <source>This piece is instrumental</source>
        <translation>Ce morceau est instrumental</translation>
    </message>
    <message>
        <source>The words come back when the car is parked</source>
        <translation>Les paroles reviennent quand la voiture est garée</translation>
    </message>
    <message>
        <source>Show the lyrics</source>
        <translation>Afficher les paroles</translation>
    </message>
</context>
<context>
    <name>MailTab</name>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d&apos;ouvert</translation>
    </message>
    <message>
        <source>Tap an e-mail, or have it read aloud.</source>
        <translation>Touchez un e-mail, ou faites-le lire.</translation>
    </message>
    <message>
        <source>No e-mails yet</source>
        <translation>Pas encore d&apos;e-mails</translation>
    </message>
</context>
<context>
    <name>ManualPanel</name>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Back to the car</source>
        <translation>Retour à la voiture</translation>
    </message>
    <message>
        <source>The whole route</source>
        <translation>Tout l&apos;itinéraire</translation>
    </message>
    <message>
        <source>How the map lies</source>
        <translation>Orientation de la carte</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus loin</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Tap play, or say what you like</source>
        <translation>Touchez lecture ou dites votre envie</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Pas de sortie audio</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
</context>
<context>
    <name>MemoryButton</name>
    <message>
        <source>Memory %1</source>
        <translation>Mémoire %1</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>Mémoriser %1</translation>
    </message>
    <message>
        <source>Memory %1, hold to store</source>
        <translation>Mémoire %1, maintenir pour enregistrer</translation>
    </message>
    <message>
        <source>Memory %1 is empty, hold to store</source>
        <translation>La mémoire %1 est vide, maintenir pour enregistrer</translation>
    </message>
</context>
<context>
    <name>MemoryList</name>
    <message>
        <source>What I remember about you, %1</source>
        <translation>Ce que je sais de vous, %1</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>You often choose %1 degrees. Shall I remember that?</source>
        <translation>Vous choisissez souvent %1 degrés. Dois-je le retenir ?</translation>
    </message>
    <message>
        <source>Say it anew</source>
        <translation>Dites-le à nouveau</translation>
    </message>
    <message>
        <source>Nothing yet. Say “Remember that I like 22 degrees”, and I will.</source>
        <translation>Rien encore. Dites « Souviens-toi que j&apos;aime 22 degrés », et je le ferai.</translation>
    </message>
    <message>
        <source>I keep only what you ask me to keep, in this car alone. Others hear of it only if you share it; when two wishes collide, I ask.</source>
        <translation>Je ne garde que ce que vous me demandez, dans cette voiture seulement. Les autres ne l&apos;apprennent que si vous le partagez ; si deux souhaits s&apos;opposent, je demande.</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Climate</source>
        <translation>Climatisation</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dit par %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it to yourself</source>
        <translation>Garder pour soi</translation>
    </message>
    <message>
        <source>Share with everyone in the car</source>
        <translation>Partager avec tous dans la voiture</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d&apos;ouvert</translation>
    </message>
    <message>
        <source>Tap a message, or have it read aloud.</source>
        <translation>Touchez un message, ou faites-le lire.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Microphone is on</source>
        <translation>Micro actif</translation>
    </message>
    <message>
        <source>Microphone is off</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Pas de micro</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muet</translation>
    </message>
</context>
<context>
    <name>MirrorControl</name>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Rétroviseur</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vers soi</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Rabattre</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Wipers, windshield</source>
        <translation>Essuie-glaces avant</translation>
    </message>
    <message>
        <source>Wiper, rear window</source>
        <translation>Essuie-glace arrière</translation>
    </message>
</context>
<context>
    <name>NavigationView</name>
    <message>
        <source>Search a place</source>
        <translation>Chercher un lieu</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>There is no map here</source>
        <translation>Pas de carte ici</translation>
    </message>
</context>
<context>
    <name>NoHouse</name>
    <message>
        <source>The house does not answer</source>
        <translation>La maison ne répond pas</translation>
    </message>
    <message>
        <source>Looking for the house …</source>
        <translation>Recherche de la maison…</translation>
    </message>
    <message>
        <source>It may be without power or network. Its address and token are in the settings file, under [house].</source>
        <translation>Il manque peut-être le courant ou le réseau. Son adresse et son jeton sont dans le fichier de réglages, sous [house].</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>NoMusic</name>
    <message>
        <source>No music here yet</source>
        <translation>Pas encore de musique</translation>
    </message>
    <message>
        <source>The demo music is made by: python -m app.dev.build music</source>
        <translation>La musique de démo se crée par : python -m app.dev.build music</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour « %1 »</translation>
    </message>
    <message>
        <source>Try another word, or look around by kind.</source>
        <translation>Essayez un autre mot ou parcourez par type.</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Choose some music</source>
        <translation>Choisir de la musique</translation>
    </message>
    <message>
        <source>Tap an album, or say: play something calm</source>
        <translation>Touchez un album ou dites : mets quelque chose de calme</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Pas de sortie audio</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>This car</source>
        <translation>Cette voiture</translation>
    </message>
</context>
<context>
    <name>OneLiner</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>OpenLabel</name>
    <message>
        <source>tilted</source>
        <translation>entrouvert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>OpeningPanes</name>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>Shade left</source>
        <translation>Store gauche</translation>
    </message>
    <message>
        <source>Shade right</source>
        <translation>Store droit</translation>
    </message>
    <message>
        <source>Shade back</source>
        <translation>Store arrière</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation>Toit</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>entrouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Roof shade</source>
        <translation>Store du toit</translation>
    </message>
</context>
<context>
    <name>OrbButton</name>
    <message>
        <source>Talk to the car</source>
        <translation>Parler à la voiture</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>OtherScreens</name>
    <message>
        <source>Instruments and head-up</source>
        <translation>Instruments et tête haute</translation>
    </message>
    <message>
        <source>No other screen</source>
        <translation>Aucun autre écran</translation>
    </message>
    <message>
        <source>Instruments and head-up show on screens of their own</source>
        <translation>Instruments et affichage tête haute ont leurs propres écrans</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Head-up</source>
        <translation>Tête haute</translation>
    </message>
    <message>
        <source>Shows in the windshield</source>
        <translation>Visible dans le pare-brise</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>Affichage tête haute</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d&apos;animations</translation>
    </message>
    <message>
        <source>Things appear without moving</source>
        <translation>Tout apparaît sans bouger</translation>
    </message>
    <message>
        <source>Waits until we are parked</source>
        <translation>Attend que nous soyons garés</translation>
    </message>
</context>
<context>
    <name>OwnSeat</name>
    <message>
        <source>Heating</source>
        <translation>Chauffage</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>Chauffage du siège</translation>
    </message>
    <message>
        <source>Fresh air</source>
        <translation>Aération</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>Ventilation du siège</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Reading light</source>
        <translation>Liseuse</translation>
    </message>
</context>
<context>
    <name>PaneSlider</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>%1: column %2, row %3, %4 wide, %5 high</source>
        <translation>%1 : colonne %2, ligne %3, largeur %4, hauteur %5</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they size it, Delete takes it away</source>
        <translation>Les flèches le déplacent, avec Maj elles changent sa taille, Suppr l&apos;enlève</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>PanelNames</name>
    <message>
        <source>Next turn</source>
        <translation>Prochain virage</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>Map first</source>
        <translation>Carte d&apos;abord</translation>
    </message>
    <message>
        <source>Music first</source>
        <translation>Musique d&apos;abord</translation>
    </message>
</context>
<context>
    <name>PanelTray</name>
    <message>
        <source>Not on home</source>
        <translation>Pas sur l&apos;accueil</translation>
    </message>
    <message>
        <source>Drag onto home</source>
        <translation>Glissez sur l&apos;accueil</translation>
    </message>
    <message>
        <source>Every panel is on home</source>
        <translation>Tout est sur l&apos;accueil</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>PassengerScreen</name>
    <message>
        <source>My temperature</source>
        <translation>Ma température</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>My seat</source>
        <translation>Mon siège</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Talk to the car</source>
        <translation>Parler à la voiture</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>PassengerTop</name>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 drives</source>
        <translation>%1 conduit</translation>
    </message>
    <message>
        <source>As %1 likes it</source>
        <translation>Comme %1 aime</translation>
    </message>
    <message>
        <source>Choose a person, then tap a seat to let them sit there.</source>
        <translation>Choisissez une personne, puis touchez un siège pour l&apos;y asseoir.</translation>
    </message>
    <message>
        <source>While we drive, the driver stays the same, and nothing is deleted.</source>
        <translation>En roulant, le conducteur reste le même et rien n&apos;est effacé.</translation>
    </message>
</context>
<context>
    <name>PhoneView</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Messages · %1</source>
        <translation>Messages · %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Go here</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Stop on the way</source>
        <translation>Comme étape</translation>
    </message>
    <message>
        <source>A stop already</source>
        <translation>Déjà une étape</translation>
    </message>
    <message>
        <source>Save as home</source>
        <translation>Comme maison</translation>
    </message>
    <message>
        <source>Save as work</source>
        <translation>Comme travail</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Save as favourite</source>
        <translation>Comme favori</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlaceFact</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%n sur %1 libre</numerusform>
            <numerusform>%n sur %1 libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>%1 · %2 reviews</source>
        <translation>%1 · %2 avis</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%n sur %1 libre</numerusform>
            <numerusform>%n sur %1 libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>%1, %2 away</source>
        <translation>%1, à %2</translation>
    </message>
</context>
<context>
    <name>PlaceSigns</name>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 libres</translation>
    </message>
    <message>
        <source>%1 · 1 free</source>
        <translation>%1 · 1 libre</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message>
        <source>light on</source>
        <translation>lumière allumée</translation>
    </message>
    <message>
        <source>light off</source>
        <translation>lumière éteinte</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>together</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1 %</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation>Plus rempli</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Moins cher</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Plus calme</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Share as page and calendar</source>
        <translation>Partager en page et agenda</translation>
    </message>
    <message>
        <source>Discard the plan</source>
        <translation>Supprimer le programme</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>Partir</translation>
    </message>
</context>
<context>
    <name>PlannedStop</name>
    <message>
        <source>%1 to %2 % · %3 min · %4 kW</source>
        <translation>%1 à %2 % · %3 min · %4 kW</translation>
    </message>
    <message>
        <source>+%1 min on the way</source>
        <translation>+%1 min en route</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>sur le trajet</translation>
    </message>
    <message>
        <source>%1 min wait</source>
        <translation>%1 min d&apos;attente</translation>
    </message>
</context>
<context>
    <name>ProgrammeList</name>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>pas encore produit</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Pas encore de stations</translation>
    </message>
    <message>
        <source>No podcasts yet</source>
        <translation>Pas encore de podcasts</translation>
    </message>
    <message>
        <source>They are listed in assets/media</source>
        <translation>La liste est dans assets/media</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Quarrel</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>Chauffage du siège</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>Ventilation du siège</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Lumière d&apos;ambiance</translation>
    </message>
    <message>
        <source>Ambient brightness</source>
        <translation>Intensité d&apos;ambiance</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cyan</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Souhaitez-vous ajouter quelque chose ?</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>Range %1 km, battery %2 %</source>
        <translation>Autonomie %1 km, batterie %2 %</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ReachToggle</name>
    <message>
        <source>Range on the map</source>
        <translation>Autonomie sur carte</translation>
    </message>
    <message>
        <source>%1 km by road</source>
        <translation>%1 km par la route</translation>
    </message>
</context>
<context>
    <name>ReadingLights</name>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>Reading lights</source>
        <translation>Liseuses</translation>
    </message>
    <message>
        <source>Reading light, %1</source>
        <translation>Liseuse, %1</translation>
    </message>
    <message>
        <source>Brightness, %1</source>
        <translation>Luminosité, %1</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Page %1 · %2</source>
        <translation>Page %1 · %2</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>The owner&apos;s manual</source>
        <translation>Le manuel d&apos;utilisation</translation>
    </message>
    <message>
        <source>Choose a section, or ask: “How do I pump up the tyres?”</source>
        <translation>Choisissez une section, ou demandez : « Comment gonfler les pneus ? »</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Regeneration</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Roue libre</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>One pedal</source>
        <translation>Monopédale</translation>
    </message>
    <message>
        <source>%1 % of braking comes back into the battery</source>
        <translation>%1 % du freinage revient dans la batterie</translation>
    </message>
</context>
<context>
    <name>RemoteDesk</name>
    <message>
        <source>Remote</source>
        <translation>Télécommande</translation>
    </message>
    <message>
        <source>A phone is the remote</source>
        <translation>Un téléphone comme télécommande</translation>
    </message>
    <message>
        <source>Whoever has the address can use it, until this is off</source>
        <translation>Qui a l&apos;adresse peut s&apos;en servir, jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Off: nothing listens</source>
        <translation>Désactivé : rien n&apos;écoute</translation>
    </message>
    <message>
        <source>Scan with the phone, in the same network as this computer</source>
        <translation>À scanner avec le téléphone, sur le même réseau que cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>done</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
</context>
<context>
    <name>ReplayLine</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Arrêt d&apos;urgence</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>Repris</translation>
    </message>
</context>
<context>
    <name>ResponsePad</name>
    <message>
        <source>Touch when it lights up</source>
        <translation>Touchez au signal</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Places found</source>
        <translation>Lieux trouvés</translation>
    </message>
</context>
<context>
    <name>RoomControls</name>
    <message>
        <source>out of reach</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Chauffage</translation>
    </message>
    <message>
        <source>now %1°</source>
        <translation>actuel %1°</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RouteAhead</name>
    <message>
        <source>%1 left  ·  %2</source>
        <translation>reste %1  ·  %2</translation>
    </message>
    <message>
        <source>Plan a trip</source>
        <translation>Organiser un voyage</translation>
    </message>
</context>
<context>
    <name>RouteChoices</name>
    <message>
        <source>Fastest</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>No tolls</source>
        <translation>Sans péage</translation>
    </message>
    <message>
        <source>Least energy</source>
        <translation>Économe</translation>
    </message>
    <message>
        <source>%1 € toll</source>
        <translation>%1 € de péage</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>%1 · +%2 min</source>
        <translation>%1 · +%2 min</translation>
    </message>
</context>
<context>
    <name>SayList</name>
    <message>
        <source>What you can say</source>
        <translation>Ce que vous pouvez dire</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Ask for warmth, music, a place, a window, or how the car is.</source>
        <translation>Demandez de la chaleur, de la musique, un lieu, une vitre ou l&apos;état de la voiture.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>Car Genius</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Screen: language and theme wait while we drive</source>
        <translation>Écran : la langue et le thème attendent pendant le trajet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
</context>
<context>
    <name>SeatControl</name>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
</context>
<context>
    <name>SeatFigure</name>
    <message>
        <source>Picture of the seat</source>
        <translation>Image du siège</translation>
    </message>
</context>
<context>
    <name>SeatParts</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Backrest</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Back support</source>
        <translation>Soutien du dos</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Assise</translation>
    </message>
    <message>
        <source>Headrest</source>
        <translation>Appuie-tête</translation>
    </message>
    <message>
        <source>Leg rest</source>
        <translation>Repose-jambes</translation>
    </message>
    <message>
        <source>Foot rest</source>
        <translation>Repose-pieds</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Driver</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Arrière gauche</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Arrière droit</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Qui est assis où</translation>
    </message>
    <message>
        <source>Guest or nobody</source>
        <translation>Invité ou personne</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>SeatTiles</name>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Impulsion</translation>
    </message>
    <message>
        <source>Knead</source>
        <translation>Pétrir</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>Chauffage du siège</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>Ventilation du siège</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Massage mode: %1</source>
        <translation>Mode de massage : %1</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Relever</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Rabattre</translation>
    </message>
    <message>
        <source>Easy entry</source>
        <translation>Accès aisé</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the manual</source>
        <translation>Sections du manuel</translation>
    </message>
    <message>
        <source>The manual has nothing on this. Try another word, or ask by voice.</source>
        <translation>Le manuel n&apos;a rien à ce sujet. Essayez un autre mot ou demandez à voix haute.</translation>
    </message>
</context>
<context>
    <name>SectionText</name>
    <message>
        <source>The whole section is here when we are parked. Ask, and I tell you what it says.</source>
        <translation>Le chapitre entier s&apos;affiche une fois garés. Demandez-moi, et je vous dis ce qu&apos;il contient.</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Book at %1</source>
        <translation>Rendez-vous chez %1</translation>
    </message>
    <message>
        <source>The workshop has no free time.</source>
        <translation>L&apos;atelier n&apos;a aucun créneau libre.</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>No visit to a workshop is written down.</source>
        <translation>Aucune visite à l&apos;atelier n&apos;est inscrite.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Screens and voice</source>
        <translation>Écrans et voix</translation>
    </message>
    <message>
        <source>Phrases and about</source>
        <translation>Phrases et infos</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ShowDesk</name>
    <message>
        <source>Show</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>%1 scènes</translation>
    </message>
    <message>
        <source>No scenes: its file cannot be read</source>
        <translation>Aucune scène : fichier illisible</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <source>Songs</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Lire ensuite</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Flat</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Graves</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>Aigus</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rock</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>Pop</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <translation>Égaliseur</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Médiums</translation>
    </message>
    <message>
        <source>Louder with speed</source>
        <translation>Selon la vitesse</translation>
    </message>
    <message>
        <source>Two loudspeakers, both in front: to the rear means quieter</source>
        <translation>Deux haut-parleurs à l&apos;avant : vers l&apos;arrière veut dire moins fort</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No stick is connected</source>
        <translation>Aucune clé branchée</translation>
    </message>
    <message>
        <source>A folder of audio files takes its place: usb in [cockpit] of the settings file</source>
        <translation>Un dossier de fichiers audio peut la remplacer : usb dans [cockpit] du fichier de réglages</translation>
    </message>
    <message>
        <source>No phone plays music here</source>
        <translation>Aucun téléphone ne diffuse de musique ici</translation>
    </message>
    <message>
        <source>This car has no Bluetooth receiver for music</source>
        <translation>Cette voiture n&apos;a pas de récepteur Bluetooth pour la musique</translation>
    </message>
</context>
<context>
    <name>SpeedDial</name>
    <message>
        <source>%1 km/h, gear %2</source>
        <translation>%1 km/h, rapport %2</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1, you are faster</source>
        <translation>Limite %1, vous la dépassez</translation>
    </message>
    <message>
        <source>Speed limit %1</source>
        <translation>Limite %1</translation>
    </message>
</context>
<context>
    <name>SpeedWarning</name>
    <message>
        <source>Speed warning</source>
        <translation>Alerte de vitesse</translation>
    </message>
    <message>
        <source>Your own limit is %1 km/h; a touch goes back to the signs</source>
        <translation>Votre propre limite est %1 km/h ; un toucher revient aux panneaux</translation>
    </message>
    <message>
        <source>km/h above the sign</source>
        <translation>km/h au-dessus du panneau</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>StandDesk</name>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When nobody is there, the screen shows what one can say</source>
        <translation>Quand il n&apos;y a personne, l&apos;écran montre ce qu&apos;on peut dire</translation>
    </message>
    <message>
        <source>Off: the screen stays as it is left</source>
        <translation>Désactivé : l&apos;écran reste tel quel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>StarterTiles</name>
    <message>
        <source>Quiet days at the lake</source>
        <translation>Des jours calmes au lac</translation>
    </message>
    <message>
        <source>Up into the mountains</source>
        <translation>Vers la montagne</translation>
    </message>
    <message>
        <source>Along the coast</source>
        <translation>Le long de la côte</translation>
    </message>
    <message>
        <source>Wine and good food</source>
        <translation>Vin et bonne table</translation>
    </message>
    <message>
        <source>Out with the family</source>
        <translation>En famille</translation>
    </message>
    <message>
        <source>Museums in town</source>
        <translation>Musées en ville</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Favourites and nearby</source>
        <translation>Favoris et à proximité</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%n sur %1 libre</numerusform>
            <numerusform>%n sur %1 libres</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 taken</source>
        <translation>Les %1 occupées</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>A stop on the way</source>
        <translation>Étape du trajet</translation>
    </message>
    <message>
        <source>Add %1 as a stop</source>
        <translation>Ajouter %1 comme étape</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>%1 is a stop on the way</source>
        <translation>%1 est une étape du trajet</translation>
    </message>
</context>
<context>
    <name>StationList</name>
    <message>
        <source>This map knows no charger for this car.</source>
        <translation>Cette carte ne connaît aucune borne pour cette voiture.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer : %1</translation>
    </message>
</context>
<context>
    <name>StayRow</name>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Before the stop above</source>
        <translation>Avant l&apos;arrêt au-dessus</translation>
    </message>
    <message>
        <source>After the stop below</source>
        <translation>Après l&apos;arrêt au-dessous</translation>
    </message>
    <message>
        <source>Leave this stop out</source>
        <translation>Retirer cet arrêt</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Bring %1 forward</source>
        <translation>Avancer %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>StopOffers</name>
    <message>
        <source>Nothing else fits here</source>
        <translation>Rien d&apos;autre ne convient</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
</context>
<context>
    <name>StopPlan</name>
    <message>
        <source>Arrive with</source>
        <translation>Arriver avec</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>You arrive with %1 %</source>
        <translation>Arrivée avec %1 %</translation>
    </message>
    <message>
        <source>No charging stop is planned.</source>
        <translation>Aucune recharge prévue.</translation>
    </message>
    <message>
        <source>Stops are planned for a route. Where shall it go?</source>
        <translation>Les arrêts se prévoient pour un trajet. Où allez-vous ?</translation>
    </message>
    <message>
        <source>Plan stops</source>
        <translation>Prévoir arrêts</translation>
    </message>
</context>
<context>
    <name>StudyRail</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Task %1 of %2</source>
        <translation>Tâche %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J&apos;ai terminé</translation>
    </message>
    <message>
        <source>I give up</source>
        <translation>J&apos;abandonne</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>While we drive, just say it</source>
        <translation>En roulant, dites-le</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Reply by voice</source>
        <translation>Répondre à la voix</translation>
    </message>
</context>
<context>
    <name>TimerList</name>
    <message>
        <source>Timers</source>
        <translation>Minuteurs</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Aucun minuteur ne tourne.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>TimerRow</name>
    <message>
        <source>Timer %1</source>
        <translation>Minuteur %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>sonne à %1</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Arrêter le minuteur</translation>
    </message>
</context>
<context>
    <name>ToneCurve</name>
    <message>
        <source>Equaliser curve</source>
        <translation>Courbe de l&apos;égaliseur</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>This track again and again</source>
        <translation>Ce titre encore et encore</translation>
    </message>
    <message>
        <source>Then from the beginning</source>
        <translation>Puis au début</translation>
    </message>
    <message>
        <source>Then silence</source>
        <translation>Ensuite, le silence</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirer de l&apos;attente</translation>
    </message>
    <message>
        <source>A station goes on by itself</source>
        <translation>Une station continue toute seule</translation>
    </message>
    <message>
        <source>Nothing comes next</source>
        <translation>Il n&apos;y a rien ensuite</translation>
    </message>
</context>
<context>
    <name>TrafficOffer</name>
    <message>
        <source>%1 min faster</source>
        <translation>%1 min de moins</translation>
    </message>
    <message>
        <source>Another route avoids the traffic ahead.</source>
        <translation>Un autre itinéraire évite le trafic.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play in order</source>
        <translation>Dans l&apos;ordre</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Titre précédent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Titre suivant</translation>
    </message>
    <message>
        <source>Repeat this track</source>
        <translation>Répéter ce titre</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>Ne pas répéter</translation>
    </message>
    <message>
        <source>Repeat everything</source>
        <translation>Tout répéter</translation>
    </message>
</context>
<context>
    <name>TrayChip</name>
    <message>
        <source>Puts it on home where there is room</source>
        <translation>Le place là où il y a de la place</translation>
    </message>
</context>
<context>
    <name>TripMeter</name>
    <message>
        <source>Sunny</source>
        <translation>Ensoleillé</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Peu nuageux</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuageux</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>Hail</source>
        <translation>Grêle</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Orage</translation>
    </message>
    <message>
        <source>Driven</source>
        <translation>Parcouru</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>per 100 km</source>
        <translation>aux 100 km</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Battery now</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>TripStart</name>
    <message>
        <source>Where to, and for how long?</source>
        <translation>Où, et combien de temps ?</translation>
    </message>
    <message>
        <source>Back to the route</source>
        <translation>Retour au trajet</translation>
    </message>
    <message>
        <source>Tap one, or say what you wish.</source>
        <translation>Touchez-en un ou dites votre souhait.</translation>
    </message>
</context>
<context>
    <name>TripView</name>
    <message>
        <source>Putting the trip together</source>
        <translation>Préparation du voyage</translation>
    </message>
</context>
<context>
    <name>TripWishes</name>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Arrive with</source>
        <translation>Arriver avec</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Végétarien</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Végan</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Régime</translation>
    </message>
</context>
<context>
    <name>TuneWing</name>
    <message>
        <source>Nothing plays</source>
        <translation>Rien en lecture</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Position dans le titre</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Stand-in</source>
        <translation>Remplaçant</translation>
    </message>
</context>
<context>
    <name>TyreLabel</name>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
</context>
<context>
    <name>VehicleView</name>
    <message>
        <source>Back to the car</source>
        <translation>Retour à la voiture</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1 · %2 km</source>
        <translation>%1 · %2 km</translation>
    </message>
</context>
<context>
    <name>VoiceButton</name>
    <message>
        <source>Guidance is silent</source>
        <translation>Guidage muet</translation>
    </message>
    <message>
        <source>Guidance says little</source>
        <translation>Guidage bref</translation>
    </message>
    <message>
        <source>Guidance says everything</source>
        <translation>Guidage complet</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Language of guidance</source>
        <translation>Langue du guidage</translation>
    </message>
    <message>
        <source>A tap takes the next one</source>
        <translation>Touchez pour la suivante</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Comme l&apos;écran</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Nothing is heard</source>
        <translation>Rien n&apos;est écouté</translation>
    </message>
    <message>
        <source>Listens when you ask it to</source>
        <translation>Écoute à la demande</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Sound on</source>
        <translation>Son actif</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the track</source>
        <translation>Position dans le titre</translation>
    </message>
</context>
<context>
    <name>WayWing</name>
    <message>
        <source>No destination</source>
        <translation>Aucune destination</translation>
    </message>
</context>
<context>
    <name>WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
</context>
<context>
    <name>WeatherStrip</name>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maint.</translation>
    </message>
</context>
<context>
    <name>WhereToPanel</name>
    <message>
        <source>Where to?</source>
        <translation>Où aller ?</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>Chercher un lieu</translation>
    </message>
</context>
<context>
    <name>WiperRow</name>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Cadencé</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Laver</translation>
    </message>
</context>
<context>
    <name>ZoneControl</name>
    <message>
        <source>now %1°</source>
        <translation>actuel %1°</translation>
    </message>
    <message>
        <source>Seat heating, %1</source>
        <translation>Siège chauffant, %1</translation>
    </message>
    <message>
        <source>Seat ventilation, %1</source>
        <translation>Siège ventilé, %1</translation>
    </message>
    <message>
        <source>Reading light, %1</source>
        <translation>Liseuse, %1</translation>
    </message>
</context>
</TS>
