"""What people call their relatives, in every language of the cockpit."""

RELATIONS: dict[str, tuple[str, ...]] = {
    "mother": ("mum", "mom", "mother", "mama", "mummy", "mommy", "妈妈", "老妈", "妈", "母亲", "mutter", "mutti",
               "maman", "mère"),
    "father": ("dad", "father", "daddy", "papa", "爸爸", "老爸", "爸", "父亲", "vater", "vati", "père"),
    "parents": ("parents", "爸妈", "父母", "eltern"),
    "sister": ("sister", "sis", "姐姐", "妹妹", "schwester", "sœur", "soeur"),
    "brother": ("brother", "bro", "哥哥", "弟弟", "bruder", "frère"),
    "grandmother": ("grandma", "grandmother", "granny", "奶奶", "外婆", "姥姥", "oma", "grand-mère", "mamie"),
    "grandfather": ("grandpa", "grandfather", "爷爷", "外公", "姥爷", "opa", "grand-père", "papi"),
    "partner": ("partner", "husband", "wife", "boyfriend", "girlfriend", "爱人", "老公", "老婆", "先生", "太太", "丈夫",
                "妻子", "mann", "frau", "freund", "freundin", "mari", "femme"),
    "daughter": ("daughter", "女儿", "tochter", "fille"),
    "son": ("son", "儿子", "sohn", "fils"),
    "aunt": ("aunt", "auntie", "阿姨", "姑姑", "姨妈", "tante"),
    "uncle": ("uncle", "叔叔", "舅舅", "onkel", "oncle"),
    "boss": ("boss", "manager", "老板", "领导", "上司", "chef", "chefin", "patron", "patronne"),
    "doctor": ("doctor", "my doctor", "医生", "大夫", "arzt", "ärztin", "hausarzt", "médecin", "docteur"),
    "dentist": ("dentist", "牙医", "zahnarzt", "zahnärztin", "dentiste"),
    "neighbour": ("neighbour", "neighbor", "邻居", "nachbar", "nachbarin", "voisin", "voisine"),
    "colleague": ("colleague", "同事", "kollege", "kollegin", "collègue"),
}  # fmt: skip
_MEANT = {word: relation for relation, words in RELATIONS.items() for word in words}


def relation_of(word: str) -> str:
    """The relation that a word names, such as "mother" for "mum"; "" for none."""
    return _MEANT.get(word, "")
