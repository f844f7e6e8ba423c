"""The assistant's own sentences for people, where no model speaks: one template per language."""

SENTENCES: dict[str, dict[str, str]] = {
    "chat_unreachable": {
        "en": "The assistant's endpoint {name} at {url} cannot be reached ({why}); check the network and the base URL.",
        "zh": "无法连接助手服务 {name}（{url}，{why}），请检查网络和服务地址。",
    },
    "chat_stalled": {
        "en": "The assistant's endpoint {name} at {url} sent nothing for {seconds} s; "
        "check its load or raise the timeout.",
        "zh": "助手服务 {name}（{url}）已有 {seconds} 秒没有回应，请检查其负载或调大超时时间。",
    },
    "chat_cut": {
        "en": "The assistant's endpoint {name} at {url} broke off in its answer ({why}); please ask again.",
        "zh": "助手服务 {name}（{url}）的回答中途断开（{why}），请再说一次。",
    },
    "chat_broken": {
        "en": "The assistant's endpoint {name} at {url} does not speak the Chat Completions protocol ({why}); "
        "check the base URL.",
        "zh": "助手服务 {name}（{url}）返回的内容不符合 Chat Completions 协议（{why}），请检查服务地址。",
    },
    "chat_empty": {
        "en": "The assistant's endpoint {name} at {url} gave an empty answer; please ask again or try another model.",
        "zh": "助手服务 {name}（{url}）没有给出回答，请再说一次或更换模型。",
    },
    "chat_status": {
        "en": "The assistant's endpoint {name} at {url} refused the request ({why}); "
        "check the model's name and settings.",
        "zh": "助手服务 {name}（{url}）拒绝了请求（{why}），请检查模型名称和设置。",
    },
    "chat_key": {
        "en": "The assistant's endpoint {name} at {url} does not accept the key ({why}); "
        "set the right one in the environment, a key file or the keyring.",
        "zh": "助手服务 {name}（{url}）不接受该密钥（{why}），请在环境变量、密钥文件或钥匙串中设置正确的密钥。",
    },
    "chat_busy": {
        "en": "The assistant's endpoint {name} at {url} cannot answer now ({why}); it is asked again in a while.",
        "zh": "助手服务 {name}（{url}）现在无法回答（{why}），稍后会再次尝试。",
    },
    "chat_too_long": {
        "en": "The assistant's endpoint {name} at {url} did not stop talking ({why}), so its answer was dropped; "
        "try another model.",
        "zh": "助手服务 {name}（{url}）的回答没有尽头（{why}），已被中止，请更换模型。",
    },
    "chat_stand_in": {
        "en": "The built-in assistant did not start ({why}); run “python main.py doctor” to see what is missing.",
        "zh": "内置助手无法启动（{why}），请运行“python main.py doctor”查看原因。",
    },
    "nothing_answers": {
        "en": "No assistant can answer now: {first} {second}",
        "zh": "现在没有可用的助手：{first}{second}",
    },
    "unexpected": {
        "en": "The assistant ran into an error of its own ({why}); please ask again.",
        "zh": "助手内部出错（{why}），请再说一次。",
    },
    "too_long": {
        "en": "That was too long for me ({count} characters); please say it in {limit} or fewer.",
        "zh": "这段话太长了（{count} 个字），请控制在 {limit} 个字以内。",
    },
    "done": {"en": "Done.", "zh": "好的，完成了。"},
    "no_words": {"en": "I have nothing to say to that.", "zh": "这个我没有可说的。"},
    "not_done": {"en": "I could not do that: {reason}", "zh": "没有做到：{reason}"},
}


def tell(key: str, language: str, **values: str) -> str:
    """The sentence `key` in `language` (English where that one is missing), its fields filled from `values`."""
    texts = SENTENCES[key]
    return texts.get(language, texts["en"]).format_map(_Blank(values))


class _Blank(dict[str, str]):
    """Values for a sentence; a missing one leaves its name rather than an error."""

    def __missing__(self, key: str) -> str:
        return key
