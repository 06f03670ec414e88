package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case or more for each rule on where names end, how runs are cut, and what names are: fires, and must not fire. */
class NameRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of, for, on and lists within organisations
                "They called the Ministry of Bees of Niger. | Ministry of Bees of Niger/ORGANIZATION, Niger/PLACE",
                "They called the Centre for Control of Bees. | Centre for Control of Bees/ORGANIZATION",
                "They called the Bureau of Bees, Wasps and Hornets. | Bureau of Bees, Wasps and Hornets/ORGANIZATION",
                "They met Donna Weller of Zurich. | Donna Weller/PERSON, Zurich/PLACE",
                "They met the Ministry of Bees and Donna Weller. | Ministry of Bees/ORGANIZATION, Donna Weller/PERSON",
                "They called the Food and Water Commission. | Food and Water Commission/ORGANIZATION",
                "They called the Food, Land and Water Commission. | Food, Land and Water Commission/ORGANIZATION",
                "They called the Food Board and Water Commission. | Food Board/ORGANIZATION, Water Commission/ORGANIZATION",
                "They called Zurich and the Water Commission. | Zurich/PLACE, Water Commission/ORGANIZATION",
                "They called the Quom Sheriff's Department. | Quom Sheriff's Department/ORGANIZATION",
                "They called Quist's Department of Bees. | Quist/?, Department of Bees/ORGANIZATION",
                // small words, nicknames, endings
                "They met Ursula von der Quist. | Ursula von der Quist/PERSON",
                "They met William \"Bill\" Weller. | William \"Bill\" Weller/PERSON",
                "They met Donna Weller, Jr. yesterday. | Donna Weller, Jr./PERSON",
                "They sued Quom & Tolland. | Quom & Tolland/ORGANIZATION",
                // titles
                "They met Mr. de Quist. | de Quist/PERSON",
                "They met Secretary Weller. | Weller/PERSON",
                "They met Afghan Ambassador Hamid Quist. | Afghan/PLACE*, Hamid Quist/PERSON",
                "They met Quomtech CEO Donna Weller. | Quomtech/ORGANIZATION, Donna Weller/PERSON",
                "They met the Attorney General. | Attorney General/PERSON",
                "They met the attorney general. | ''",
                "They met General Quist and the Secretary of Bees. | Quist/PERSON, Bees/?",
                "They met the Fox News Chairman. | Fox News/ORGANIZATION, Chairman/PERSON",
                "They met the Zurich Police Chief. | Zurich Police/ORGANIZATION, Zurich/PLACE, Chief/PERSON",
                "It was a senator. Senator Donna Weller left. | Donna Weller/PERSON",
                "They met Bashar al-Sabah. Al-Sabah left. | Bashar al-Sabah/PERSON, Al-Sabah/PERSON",
                "They like Ohio-Sabah trade. | ''",
                // parties
                "They met the Iowa Republican. | Iowa/PLACE",
                "They met Senate Republicans. | Senate/ORGANIZATION",
                "They met the Republican Congress. | Congress/ORGANIZATION",
                "They met the Republican Party. | Republican Party/ORGANIZATION",
                "They met Dean Tolland. | Dean Tolland/PERSON",
                // known names and more words
                "They met Paris Quist. | Paris Quist/PERSON",
                "They met Facebook Chief Donna Weller. | Facebook/ORGANIZATION, Donna Weller/PERSON",
                "They met at the Google Science Fair. | Google/ORGANIZATION",
                "They flew over East Zurich. | East Zurich/PLACE, Zurich/PLACE",
                "They called the United States Bee Board. | United States Bee Board/ORGANIZATION, United States/PLACE",
                "They called the Board on Bee Relations Alia Quist. | Board on Bee Relations/ORGANIZATION, Alia Quist/PERSON",
                "They met in Jackson Park. | Jackson Park/PLACE, Jackson/PLACE",
                "They read the Boston Globe. | Boston Globe/ORGANIZATION, Boston/PLACE",
                "They live in Washington, D.C., now. | Washington, D.C./PLACE",
                "The Australian said so. | The Australian/ORGANIZATION",
                "The Australian team left. | Australian/PLACE*",
                "Family First left. | Family First/ORGANIZATION",
                "Family first, they say. | ''",
                // two nouns together, two syllables behind a family name
                "They sued the Quom School District. | Quom School District/ORGANIZATION",
                "They met at the Quom Convention Centre. | Quom Convention Centre/PLACE",
                "They called the Centre for Convention Control. | Centre for Convention Control/ORGANIZATION",
                "They met Park Ji-ho there. | Park Ji-ho/PERSON",
                "They saw Park-ho there. | Park-ho/?",
                // context
                "They met spokesman Gremm. | Gremm/PERSON",
                "They sued the company Gremm. | Gremm/ORGANIZATION",
                "They left Gremm, Texas. | Gremm/PLACE, Texas/PLACE",
                "They left the town of Gremm. | Gremm/PLACE",
                "They met Gremm, who smiled. | Gremm/PERSON",
                "They met Gremm, 45, there. | Gremm/PERSON",
                "They met Gremm, a spokesman for the town, there. | Gremm/PERSON",
                "They read the novel Gremm. | ''",
                "They met the Clintons. | Clintons/PERSON",
                "Follow Donna Weller now. | Donna Weller/PERSON",
                "Young Donna Weller left. | Young Donna Weller/PERSON",
                "They met Steve Cash on a bus. Cash said no. They had no cash. | Steve Cash/PERSON, Cash/PERSON",
                "They met Steve Ford on a bus. They had no cash. Cash said no. | Steve Ford/PERSON",
                "Entomologist Kevin Quist left. | Kevin Quist/PERSON",
                "Gremmo Kevin Quist left. | Gremmo Kevin Quist/PERSON",
                "They met Professor Wilfred Reuters. | Wilfred Reuters/PERSON",
                "They met Brent Quist III there. | Brent Quist III/PERSON",
                "They met the South Australian farmer. | Australian/PLACE*",
                "They called Biosecurity Australia. | Biosecurity Australia/ORGANIZATION, Australia/PLACE",
                "They called Statistics New Zealand. | Statistics New Zealand/ORGANIZATION, New Zealand/PLACE",
                "They met Donna Australia. | Donna Australia/PERSON",
                "They left Communist China. | China/PLACE",
                "They blamed the Government on Iraq. | Iraq/PLACE",
                // no actors
                "They paid US65c and RM100 for it. | ''",
                "They have H-1B visas and K-12 schools, No.1 of all. | ''",
                "They cited Quist v. Weller. | ''",
                "They met Quist, then Weller. The Quist-Weller plan failed. | Quist/?, Weller/?",
                "They met Quist. The Quist-Weller plan failed. | Quist/?, Quist-Weller/?",
                "They signed the Bee Protection Act. | ''",
                "They won the Quom Prize. | ''",
                "They wrote an Anti-Weller song. | ''",
                "They are Muslim and speak Arabic. | ''",
            })
    void reads(String text, String expected) {
        assertThat(String.join(", ", Story.of(text).found())).isEqualTo(expected);
    }
}
