package io.github.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule in a sentence where it fires, with the whole statement, and in one where it must not. */
class AttributionRulesTest {

    /** Lines of the article stand apart by a vertical bar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "CueAfterQuote # “We are ready,” the mayor said. # {the mayor} <said> [“We are ready,”]",
                "CueAfterQuote # “We are ready,” Brown, the mayor, said. “Very ready.”"
                        + " # {Brown, the mayor} <said> [“We are ready,”] [“Very ready.”]",
                "CueAfterQuote # “Are we ready?” she laughed. # {she} <laughed> [“Are we ready?”]",
                "CueAfterQuote # The plan “was the first to say, ‘We are ready,’” Brown said."
                        + " # {Brown} <said> [The plan “was the first to say, ‘We are ready,’”]",
                "CueAfterQuote # “We are ready,” as she put it, was a lie. # {she} <put it> [“We are ready,”]",
                "CueAfterQuote # “We are ready,” the two write. # {the two} <write> [“We are ready,”]",
                "CueAfterQuote # “We are ready,” Acme managing director Anna Brown told them."
                        + " # {Acme managing director Anna Brown} <told> [“We are ready,”]",
                "CueAfterQuote # “We are ready,” Brown said in a statement separate to the report."
                        + " # {Brown} <said> [“We are ready,”]",
                "InvertedCueAfterQuote # “We are ready!” beamed Anna Brown."
                        + " # {Anna Brown} <beamed> [“We are ready!”]",
                "InvertedCueAfterQuote # “We are ready,” said Anna Brown, the mayor of Perth."
                        + " # {Anna Brown, the mayor of Perth} <said> [“We are ready,”]",
                "AccordingTo # Prices fell in May, according to the bank."
                        + " # {the bank} <according to> [Prices fell in May]",
                "AccordingTo # According to the bank, prices fell in May."
                        + " # {the bank} <According to> [prices fell in May]",
                "AccordingTo # Prices, according to the bank, fell in May."
                        + " # {the bank} <according to> [Prices] [fell in May]",
                "AccordingTo # Over the year, according to the bank, the rise “is mainly due to age.”"
                        + " # {the bank} <according to> [Over the year] [the rise “is mainly due to age.”]",
                "AccordingTo # “Go,” Brown said in a statement according to Acme. # {Acme} <according to> [“Go,” Brown said in a statement]",
                "AccordingTo # “Go,” he told Mr. Brown (R), according to Acme. # {Acme} <according to> [“Go,” he told Mr. Brown (R)]",
                "InvertedCueAfterQuote # One thing was new: “We are ready!” beamed Anna Brown. # {Anna Brown} <beamed> [“We are ready!”]",
                "InvertedCueAfterQuote # “We are ready,” said Brown as he left. # {Brown} <said> [“We are ready,”]",
                "InvertedCueAfterQuote # “We are ready,” said Brown as chief of staff. # {Brown as chief of staff} <said> [“We are ready,”]",
                "QuoteAfterInvertedCue # In other words, said Brown: “I do not want it.” # {Brown} <said> [“I do not want it.”]",
                "Signature # “We are ready.”|—Anna Brown, speaking on Monday. # {Anna Brown} <—> [“We are ready.”]",
                "TagAfterClause # Prices fell, as the bank said. # {the bank} <said> [Prices fell]",
                "AsSaid # As the bank noted in May, rents fell. # {the bank} <noted> [rents fell]",
                "AccordingTo # According to the team's coach, Anna Brown, their robot fell. # {the team's coach, Anna Brown} <According to> [their robot fell]",
                "AccordingTo # According to the coach, Perth, Hobart and Broome fell. # {the coach} <According to> [Perth, Hobart and Broome fell]",
                "AsSaid # He left. (As Acme noted, rents fell.) # {Acme} <noted> [rents fell]",
                "AsSaid # But as Brown told reporters on Monday, rents fell. # {Brown} <told> [rents fell]",
                "AsSaid # As Brown, the chief, put it in a note to friends explaining the deal, “go home.” # {Brown, the chief} <put it in a note> [“go home.”]",
                "CueAfterQuote # Rents “have fallen,” Brown said. He has led “a long fight for lower rents” in Perth. # {Brown} <said> [Rents “have fallen,”] [“a long fight for lower rents”]",
                "TagAfterClause # Selling the house would hurt, she said. # {she} <said> [Selling the house would hurt]",
                "TagAfterClause # Prices will fall, the bank said. # {the bank} <said> [Prices will fall]",
                "TagAfterClause # Prices, the bank said, will fall soon."
                        + " # {the bank} <said> [Prices] [will fall soon]",
                "TagAfterClause # Rents have fallen since May, her landlord, Anna Brown, said."
                        + " # {her landlord, Anna Brown} <said> [Rents have fallen since May]",
                "TagAfterClause # Rents will fall, housing minister Anna Brown told parliament."
                        + " # {housing minister Anna Brown} <told> [Rents will fall]",
                "ReportedClause # The bank said in a statement read on television that rents fell."
                        + " # {The bank} <said in a statement> [that rents fell]",
                "ReportedClause # The bank said in a letter obtained by the paper that rents fell."
                        + " # {The bank} <said in a letter> [that rents fell]",
                "QuoteAfterCue # Brown, who was ill in May, told reporters, “No.” # {Brown} <told> [“No.”]",
                "CueAfterQuote # “We are ready,” the paper quoted Anna Brown as saying. # {Anna Brown} <quoted> [“We are ready,”]",
                "BareClause # The paper quoted Anna Brown as saying she was late. # {Anna Brown} <saying> [she was late]",
                "InvertedTagAfterClause # Prices will fall, said Anna Brown, an economist."
                        + " # {Anna Brown, an economist} <said> [Prices will fall]",
                "InvertedTagAfterClause # The problem, says Anna Brown, an economist, is that rents rise."
                        + " # {Anna Brown, an economist} <says> [The problem] [is that rents rise]",
                "AsSaid # As Brown, the chief, put it, “Imagine a world.”"
                        + " # {Brown, the chief} <put it> [“Imagine a world.”]",
                "QuoteAfterCue # The evening ended when tenants came in, shouting, “Go home!”"
                        + " # {tenants} <shouting> [“Go home!”]",
                "QuoteAfterCue # After she said it was “a sad joke,” Brown said: “No.” # {Brown} <said> [“No.”]",
                "QuoteAfterInvertedCue # But, said Brown, “I do not want it.” # {Brown} <said> [“I do not want it.”]",
                "QuoteAfterCue # The mayor said on Monday: “We are ready.” # {The mayor} <said> [“We are ready.”]",
                "QuoteAfterCue # The mayor told reporters, “We are ready.” # {The mayor} <told> [“We are ready.”]",
                "QuoteAfterInvertedCue # Said the mayor: “We are ready.” # {the mayor} <Said> [“We are ready.”]",
                "QuoteAfterInvertedCue # Stated Brown:|“We are ready.” # {Brown} <Stated> [“We are ready.”]",
                "BareClause # It said friends of Brown, known as the gang, were late."
                        + " # {It} <said> [friends of Brown, known as the gang, were late]",
                "ReportedClause # The mayor said on Monday that taxes would rise."
                        + " # {The mayor} <said> [that taxes would rise]",
                "ReportedClause # The mayor told voters that taxes would rise but said nothing more."
                        + " # {The mayor} <told> [that taxes would rise]",
                "ReportedClause # The study led her to say that rents rose. # {her} <to say> [that rents rose]",
                "ReportedClause # Asked whether it was late, Brown shrugged. # {} <Asked> [whether it was late]",
                "ReportedClause # It is hard to say that rents rose. # {} <hard to say> [that rents rose]",
                "ReportedClause # The mayor asked whether taxes would rise."
                        + " # {The mayor} <asked> [whether taxes would rise]",
                "BareClause # The mayor said taxes would rise, adding that rents would fall."
                        + " # {The mayor} <said> [taxes would rise]",
                "BareClause # The mayor, who was elected in May, says the town is broke."
                        + " # {The mayor} <says> [the town is broke]",
                "BareClause # The town released a statement Monday saying rents would rise."
                        + " # {The town} <saying> [rents would rise]",
                "BareClause # Brown said rents were “a sad joke,” but she praised the plan."
                        + " # {Brown} <said> [rents were “a sad joke,”]",
                "BareClause # Brown, citing “heavy costs,” said rents would rise."
                        + " # {Brown} <said> [rents would rise]",
                "BareClause # Brown said profit before taxes rose. # {Brown} <said> [profit before taxes rose]",
                "BareClause # He said P&amp;O fell. # {He} <said> [P&amp;O fell]",
                "BareClause # The union (UAW) on Monday said rents rose. # {The union (UAW)} <said> [rents rose]",
                "Directive # The mayor urged banks to lend more. # {The mayor} <urged> [banks to lend more]",
                "Intention # The mayor plans to raise taxes. # {The mayor} <plans> [to raise taxes]",
                "Naming # Rents stalled, and he has fought with Smith, calling the mayor a liar."
                        + " # {he} <calling> [the mayor a liar]",
                "Naming # Hours after Smith was seen as a rival, Brown called him “a mess.”"
                        + " # {Brown} <called> [him “a mess.”]",
                "Naming # The mayor called the plan “a mess.” # {The mayor} <called> [the plan “a mess.”]",
                "SpokenAbout # The mayor spoke about the budget on Monday."
                        + " # {The mayor} <spoke about> [the budget]",
                "SpokenAbout # The mayor referred to the budget. # {The mayor} <referred to> [the budget]",
                "ReportedThing # The mayor denounced the plan last week. # {The mayor} <denounced> [the plan]",
                "SpeechNoun # Brown's claim that taxes would fall was heard everywhere."
                        + " # {Brown's} <claim> [that taxes would fall]",
                "SpeechNoun # Nobody liked her refusal to resign. # {her} <refusal> [to resign]",
                "PassiveCue # The mayor is expected to resign. # {} <is expected> [The mayor] [to resign]",
                "PassiveCue # The plan was denounced by residents. # {residents} <was denounced> [The plan]",
                "PassiveCue # Rents seem to rise. # {} <seem> [Rents] [to rise]",
                "LeadIn # The mayor had three words for them: “We are ready.”"
                        + " # {The mayor} <had> [“We are ready.”]",
                "LeadIn # It is higher, as the bank notes:|“Prices fell in May and June.”"
                        + " # {the bank} <notes> [“Prices fell in May and June.”]",
                "Signature # “We are ready.” — Anna Brown, the mayor # {Anna Brown, the mayor} <—> [“We are ready.”]",
                "Signature # “[They] are ready.”|- Brown. # {Brown} <-> [“[They] are ready.”]",
                "InTheWordsOf # In Brown’s words, “they are ready.” # {Brown’s} <words> [“they are ready.”]",
                "InTheWordsOf # “They are ready,” in her view. # {her} <view> [“They are ready,”]",
                "InTheWordsOf # In the words of Anna Brown, a baker, “it is over.”"
                        + " # {Anna Brown, a baker} <In the words of> [“it is over.”]",
                "TurnTaking # “Are you ready?” Brown asked.|“Yes,” Smith said.|“When?” # {Brown} <> [“When?”]",
                "TurnTaking # “Ready?” Brown asked.|“Yes,” Smith said. “When?”|“Soon.”|“Good.” # {Brown} <> [“Soon.”]",
                "TurnTaking # “Ready?” Brown asked.|“Yes,” Smith said. “When?”|“Soon.”|“Good.” # {Smith} <> [“Good.”]",
                "QuoteLabel # Brown: “We are ready.” # {Brown} <:> [“We are ready.”]",
                "QuoteLabel # Anna Brown, the mayor of Perth: “We are ready.”"
                        + " # {Anna Brown, the mayor of Perth} <:> [“We are ready.”]",
                "QuoteLabel # Brown on rents: “We are ready.” # {Brown} <:> [“We are ready.”]",
                "QuoteLabel # Brown, in an email: “We are ready.” # {Brown} <:> [“We are ready.”]",
                "QuoteLabel # Anna Brown - “We are ready.” # {Anna Brown} <-> [“We are ready.”]",
                "QuoteLabel # Anna Brown, a baker - “We are ready.” # {Anna Brown, a baker} <-> [“We are ready.”]",
                "QuoteLabel # More from Brown: “We are ready.” # {Brown} <:> [“We are ready.”]",
                "LeadIn # The mayor boomed, “We are ready.” # {The mayor} <boomed> [“We are ready.”]",
                "QuoteLabel # Sen. Anna Brown (R): “We are ready.” # {Sen. Anna Brown} <:> [“We are ready.”]",
                "LeadIn # The mayor released this note:|“We are ready for the flood.”"
                        + " # {The mayor} <released> [“We are ready for the flood.”]",
                "QuoteLabel # Voters agree - Anna Brown: “We are ready.” # {Anna Brown} <:> [“We are ready.”]",
                "CueAfterQuote # “We are ready.” Brown said. # {Brown} <said> [“We are ready.”]",
                "SpeakerLabel # BROWN: We are ready. Very ready. # {BROWN} <:> [We are ready. Very ready.]",
                "SpeakerLabel # Q: Are you ready? # {Q} <:> [Are you ready?]",
                "SpeakerLabel # He spoke.|Q. Are you ready?|A. We are. Very ready. # {Q.} <> [Are you ready?]",
                "SpeakerLabel # He spoke.|Q. Are you ready?|A. We are. Very ready. # {A.} <> [We are. Very ready.]",
                "SpeakerLabel # They met.|Mr. Smith: Are you ready?|Anna Brown: We are. # {Anna Brown} <:> [We are.]",
                "BareClause # Brown called it “a mess,” and Smith (R) said it was late. # {Smith (R)} <said> [it was late]",
                "CueAfterQuote # “We go,” Brown said. “All of us.” The crowd cheered. # {Brown} <said> [“We go,”] [“All of us.”]",
                "RunInQuote # Brown jogged home while she talked through “the house of horrors” with friends."
                        + " # {she} <talked> [“the house of horrors”]",
                "RunInQuote # As Smith spoke, Brown jogged to “the house of horrors.”"
                        + " # {Brown} <jogged> [“the house of horrors.”]",
                "SubjectBefore # The mayor smiled. “We are ready for it.”"
                        + " # {The mayor} <smiled> [“We are ready for it.”]",
                "RunInQuote # The mayor left “without another word to anyone” at noon."
                        + " # {The mayor} <left> [“without another word to anyone”]",
            })
    void fires(String rule, String text, String statement) {
        assertThat(Reading.of(text.replace('|', '\n')).shown()).contains(rule + ": " + statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "CueAfterQuote # His book “A Long Way Home” the critics liked.",
                "CueAfterQuote # She sang “Home.” The crowd left.",
                "CueAfterQuote # “We are ready,” as she left, was a lie.",
                "CueAfterQuote # He agreed that it was “a sad joke,” as Brown said.",
                "CueAfterQuote # After they said it was “a sad joke,” Brown said: “No.”",
                "InvertedCueAfterQuote # They sang “Home” and said nothing.",
                "CueAfterQuote # “We are ready for it,” Brown said, according to the paper.",
                "InvertedCueAfterQuote # “Home” pleased Anna Brown.",
                "InvertedCueAfterQuote # Brown, citing “heavy costs,” said rents would rise.",
                "TagAfterClause # “We are ready for it,” Brown said, according to the paper.",
                "CueAfterQuote # “We are ready for it,” Brown told the mayor, according to the paper.",
                "Signature # “We are ready.” — Brown, speaking on Monday.",
                "TagAfterClause # He wrote “Home,” which will be published, and left.",
                "AccordingTo # They were paid according to age.",
                "TagAfterClause # On Monday, the bank said prices would fall.",
                "TagAfterClause # Asked whether it was late, Brown shrugged.",
                "AsSaid # As he said goodbye, the crowd left.",
                "BareClause # The most well known effects are bad.",
                "AsSaid # Rents fell as Brown told reporters, and nobody saw it.",
                "SpeechNoun # Brown, pressing his claim that rents fell, left.",
                "InvertedTagAfterClause # But, said Brown, “I do not want it.”",
                "InvertedTagAfterClause # Anna Brown, the mayor, denounced the plan.",
                "QuoteAfterCue # The mayor sold “Home” to a friend.",
                "QuoteAfterCue # He was called “a liar” in May.",
                "QuoteAfterCue # She bought a book called “Home Again” for Smith.",
                "Naming # She bought a book called “Home Again” for Smith.",
                "Naming # The union tracks fraud on a site called Fraud Watch.",
                "TagAfterClause # Rents will rise, the effects will be felt.",
                "RunInQuote # Prices rose “to a quite sensible level” in May.",
                "QuoteAfterInvertedCue # Sold the mayor, “Home” was gone.",
                "ReportedClause # The mayor left the house that he had bought.",
                "ReportedClause # The mayor smiled when he was asked.",
                "BareClause # The mayor owns a boat.",
                "BareClause # The bank added two seats.",
                "QuoteLabel # Brown - “the lion of Perth” - left.",
                "QuoteLabel # The plan is simple: “We are ready.”",
                "QuoteLabel # Interview: “We are ready.”",
                "Directive # Smith forced them to leave.",
                "Signature # “We are ready” - Brown smiled - “and happy.”",
                "Signature # “We are ready.”|- Brown smiled.",
                "InTheWordsOf # In a few words, “it is over.”",
                "TurnTaking # “We are ready,” Brown said.|“They are not,” Smith said.|“Nobody is ready for it.”",
                "TurnTaking # “We are ready,” Brown said.|“It is late, no?” Smith said.|“Nobody is ready for it.”",
                "TurnTaking # “Are you ready?” Brown asked.|“Nobody is ready for it.”",
                "Directive # The mayor drove a truck to save money.",
                "Intention # The mayor stopped to rest.",
                "Naming # The mayor built the plan a roof.",
                "SpokenAbout # The mayor spoke with friends.",
                "SpokenAbout # The mayor stood on a chair.",
                "SpokenAbout # The mayor spoke on condition of anonymity.",
                "SpokenAbout # “Rents are too high for us,” Brown wrote on Facebook.",
                "InvertedTagAfterClause # Brown, who was ill in May, told the paper, “No.”",
                "BareClause # Nobody knows if it will pay, said Anna Brown, a clerk.",
                "TagAfterClause # Anna met her landlord, Anna Brown, said goodbye and left.",
                "ReportedThing # The mayor painted the fence.",
                "SpeechNoun # The claim form was green.",
                "PassiveCue # The house was built by friends.",
                "LeadIn # The mayor owns three things: a boat, a car and a horse.",
                "SpeakerLabel # Ingredients: two eggs.",
                "SpeakerLabel # A. Brown left the town.",
                "SpeakerLabel # They met.|Mr. Smith: Are you ready?",
                "SpeakerLabel # They played.|Anna Brown: 3.|Tom Smith: 5.",
                "SpeakerLabel # EXCLUSIVE: Brown left the town.",
                "Intention # A man who did not want to be named left.",
                "ReportedClause # Brown said that, according to the bank, rents fell.",
                "HeadlineLabel # Ingredients: two eggs.",
                "SubjectBefore # The mayor smiled. “Ready.”",
                "SubjectBefore # The mayor jogged. “We are ready for it.”",
                "RunInQuote # The mayor owns “Home.”",
                "RunInQuote # It was a day “of joy and anger” for all.",
                "SubjectBefore # There was no way. “We are ready for it.”",
            })
    void staysSilent(String rule, String text) {
        assertThat(Reading.of(text.replace('|', '\n')).shown())
                .noneMatch(statement -> statement.startsWith(rule + ":"));
    }
}
