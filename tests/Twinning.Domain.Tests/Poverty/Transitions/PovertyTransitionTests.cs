using System;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Poverty.Transitions.PovertyTransition;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class PovertyTransitionTests
{
    [Theory]
    [InlineData("PP", StayedPoor)]
    [InlineData("OO", StayedNotPoor)]
    [InlineData("NA", StayedNotPoor)]
    [InlineData("PN", LeftPoverty)]
    [InlineData("PA", LeftPoverty)]
    [InlineData("PB", LeftPoverty)]
    [InlineData("PO", LeftPoverty)]
    [InlineData("POP", FellBack)]
    [InlineData("PPNP", FellBack)]
    [InlineData("P?NP", FellBack)]
    [InlineData("P.NP", FellBack)]
    [InlineData("POOOP", FellBack)]
    [InlineData("?PNP", FellBack)]
    [InlineData("+PNP", FellBack)]
    [InlineData("OP", NewlyPoor)]
    [InlineData("NP", NewlyPoor)]
    [InlineData("ONABP", NewlyPoor)]
    [InlineData("?OP", EnteredWithUnknownHistory)]
    [InlineData(".OP", EnteredWithUnknownHistory)]
    [InlineData("O?OP", EnteredWithUnknownHistory)]
    [InlineData("O.OP", EnteredWithUnknownHistory)]
    [InlineData(".P", EnteredWithUnknownHistory)]
    [InlineData("..P", EnteredWithUnknownHistory)]
    [InlineData(".+OP", EnteredWithUnknownHistory)]
    [InlineData("./OP", EnteredWithUnknownHistory)]
    [InlineData(".+P", MovedIn)]
    [InlineData(".+O", MovedIn)]
    [InlineData(".+?", MovedIn)]
    [InlineData("P-+P", MovedIn)]
    [InlineData("./P", SplitOff)]
    [InlineData("./N", SplitOff)]
    [InlineData("P-", MovedOut)]
    [InlineData("O-", MovedOut)]
    [InlineData("?-", MovedOut)]
    [InlineData("Px", Ended)]
    [InlineData("Nx", Ended)]
    [InlineData("?P", NotKnown)]
    [InlineData("PP.P", NotKnown)]
    [InlineData("P?", NotKnown)]
    [InlineData("?O", NotKnown)]
    [InlineData("O?", NotKnown)]
    [InlineData("??", NotKnown)]
    [InlineData("P.", NotKnown)]
    [InlineData("O.", NotKnown)]
    [InlineData("O.P", NotKnown)]
    [InlineData("P.P", NotKnown)]
    [InlineData(".O", NotKnown)]
    [InlineData(".?", NotKnown)]
    [InlineData("..", None)]
    [InlineData("P-.", None)]
    [InlineData(".-", None)]
    public void Seen_from_the_list_of_the_poor_the_last_step_is(string history, PovertyTransition expected) =>
        Assert.Equal(expected, LastStep(PovertyList.Poor, history));

    [Theory]
    [InlineData("NN", StayedPoor)]
    [InlineData("OP", StayedNotPoor)]
    [InlineData("NO", LeftPoverty)]
    [InlineData("NP", LeftPoverty)]
    [InlineData("PN", NewlyPoor)]
    [InlineData("ON", NewlyPoor)]
    [InlineData("NPN", FellBack)]
    [InlineData("NON", FellBack)]
    [InlineData("?PN", EnteredWithUnknownHistory)]
    [InlineData(".N", EnteredWithUnknownHistory)]
    [InlineData(".P", NotKnown)]
    [InlineData("P?", NotKnown)]
    [InlineData(".+N", MovedIn)]
    [InlineData("./N", SplitOff)]
    [InlineData("N-", MovedOut)]
    [InlineData("Nx", Ended)]
    [InlineData("..", None)]
    public void Seen_from_the_list_of_the_near_poor_the_last_step_is(string history, PovertyTransition expected) =>
        Assert.Equal(expected, LastStep(PovertyList.NearPoor, history));

    [Fact]
    public void A_poor_household_that_becomes_near_poor_leaves_one_list_and_enters_the_other()
    {
        Assert.Equal((LeftPoverty, NewlyPoor), (LastStep(PovertyList.Poor, "PN"), LastStep(PovertyList.NearPoor, "PN")));
        Assert.Equal((LeftPoverty, FellBack), (LastStep(PovertyList.Poor, "NPN"), LastStep(PovertyList.NearPoor, "NPN")));
    }

    [Fact]
    public void A_coming_beside_a_household_that_was_there_changes_nothing()
    {
        Assert.Equal(StayedPoor, LastStep(PovertyList.Poor, "P+P"));
        Assert.Equal(LeftPoverty, LastStep(PovertyList.Poor, "P/O"));
    }

    [Fact]
    public void Each_transition_is_defined_once_by_our_convention()
    {
        Assert.Equal(Enum.GetValues<PovertyTransition>(), TransitionDefinitions.All.Select(definition => definition.Transition));
        Assert.All(TransitionDefinitions.All, definition => Assert.Equal(SourceKind.OurConvention, definition.Source.Kind));
        Assert.All(TransitionDefinitions.All, definition => Assert.NotNull(definition.Source.Remark));
        Assert.Equal("Tái nghèo", TransitionDefinitions.Find(FellBack).Term.Vietnamese);
        Assert.Throws<ArgumentOutOfRangeException>(() => TransitionDefinitions.Find((PovertyTransition)99));
    }

    private static PovertyTransition LastStep(PovertyList list, string history)
    {
        var years = Years(history);
        var walk = new ListWalk(list, years[0]);
        var transition = PovertyTransition.None;
        foreach (var year in years.Skip(1))
        {
            transition = walk.Next(year);
        }

        return transition;
    }
}
