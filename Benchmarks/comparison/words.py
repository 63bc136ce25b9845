"""The words of the corpus, in the order the generator numbers them. Another word makes another corpus: measure anew."""

EN = """
a about above account across address advice after agency agree airport all also an and another answer any arrive as ask
at autumn away back bank be because become before begin belong best between board border both bridge bring brother bus
business but by call camp can card care careful case chance change check child choose city clear clerk close coach come
common company contract copy cost country course cousin daily date daughter day deal debt decide detail differ direct
door doubt draw driver each early earn easy employer end enough even evening every example expect explain extra face
fact fair family farm father fee few find firm first follow food for foreign form free friend from full garden gather
give go good group guest habit half hall hand hard harvest have hear help hold home honest hope hotel hour house how if
in inform intend interview into invite island it job journey join judge keep kitchen know labour lamp land language
large last late law lead leaflet learn leave lesson letter library line listen little live local long look lose lunch
make many market matter mean meet message month morning mother move much name near need neighbour never new next night
no north not note notice number of offer office often old on once one only open or other our out over own page paper
parent part pass passport past pay people permit person phone place plan plain point police post pupil promise proof
prove public put question quick quiet rate read ready real reason receive record refuse rent reply report rest return
right river road room rule safe salary same save say school sea season second see seem send serve shelter ship shop
short show sign simple since sister sleep small so some son soon south speak spring stamp stand start station stay step
still stop story street strong student such summer sure table take talk teacher tell term than that the their them then
there these they thing think this ticket time to today together tomorrow too town trade train travel true trust try
turn twice under until up use usual very village visa visit voice wage wait walk want warn watch water way we week well
west what when where which while who why wide will window winter wish with without woman wonder word work worker world
worry write wrong year yet young your
""".split()

RU = """
автобус агент адрес анкета аэропорт банк без бесплатно билет близко больше брат будет бумага быстро быть важно вахта
ведомость везде верить вернуться весна вечер взять вид виза вместе вначале вода возможность возраст вокзал вопрос
восток время всегда всё встреча вторник вчера выбор выезд выставка выход где главный год голос город горячая гость
граница группа далеко дата даже два дверь девушка дело день деньги деревня держать дети договор документ долг должен
долго дом дорога доход дочь другой думать его едва ежедневно если есть ещё жалоба ждать желание жизнь жильё журналист
завтра задать задаток закон занятие запад запись зарплата зачем звонок здание здесь земля зима знакомый знать зритель
или имя иногда искать истина их июль каждый как какой квартира кем книга когда количество комната компания конец
консул конечно копия край кто курс лагерь лекция лес лето линия листовка лишь лучше любой люди магазин мало мать между
место месяц метро минута мнение много может молодёжь море мост мужчина наверное надежда надёжный название найти
написать напомнить народ начало недавно неделя некоторые нельзя никогда новость номер ночь нужно обед обещать обман
образец обратно обсудить общий объявление обычно один ожидать окно оплата опыт осень оставить остров ответ отдел отец
отказ открыто отпуск отъезд очень ошибка паспорт перевод перед переезд письмо план плата площадь победа повод погода
подпись поезд пожар позже поиск пока помощь понимать понятно порядок посёлок после послушать посредник потом почему
почта правда право праздник предложение прежде приезд пример приют причина проверить программа прогулка прочесть
простой просьба прямо путь работа рабочий равно радио разговор разница разрешение рано расписка расход река речь решение
ровно родители рубль рука рядом сайт самый свет свобода связь сегодня сезон село семья сестра сила сказать сколько скоро
слово служба слушать смена снова собрать совет согласие сосед спешить список спросить срок старый стена стоит столица
сторона страна страх строка студент сумма счёт съезд таблица также там твёрдый телефон теперь товар тогда только точно
трудно туда убежище уверенно угол узнать улица уметь условие успеть утро учёба учитель фабрика фамилия фирма хозяин
холодный хороший хотя цель цена центр час часто человек через честный чтобы чужой школа шаг шофёр щедрый экзамен этаж
юрист язык январь ясно
""".split()
