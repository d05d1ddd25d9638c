using System;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Classification.SomeFindings;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class HouseholdFindingsTests
{
    [Fact]
    public void A_sound_household_is_deprived_of_nothing() => Assert.All(
        [PovertyStandards.Vn2016, PovertyStandards.Vn2022],
        standard => Assert.Equal(
            Deprivations.AllKnown(0, standard.IndicatorLimit), HouseholdIndicators.Derive(Of(Aged(40), Aged(45)), standard)));

    [Fact]
    public void Of_a_household_of_which_nothing_is_known_nothing_follows() => Assert.All(
        PovertyStandards.All,
        standard => Assert.Equal(
            Deprivations.NotKnown, HouseholdIndicators.Derive(new HouseholdFindings(ReviewDay, [new MemberFindings()]), standard)));

    [Fact]
    public void A_household_has_members_who_are_born()
    {
        Assert.Throws<ArgumentException>(() => new HouseholdFindings(ReviewDay, []));
        Assert.Throws<ArgumentException>(() => Of(Aged(0, 1)));
        Assert.Throws<ArgumentException>(() => Of(Aged(40), Aged(0, 1)));
        Assert.Single(Of(Aged(0)).Members);
    }

    [Fact]
    public void A_floor_area_is_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DwellingFindings { FloorArea = -0.01m });
        Assert.Equal(0, new DwellingFindings { FloorArea = 0 }.FloorArea);
    }

    [Fact]
    public void An_age_that_begins_on_29_February_is_reached_on_the_28th_where_there_is_no_29th()
    {
        var member = new MemberFindings { BornOn = new DateOnly(2016, 2, 29) };

        Assert.False(member.HasReached(6, new DateOnly(2022, 2, 27)));
        Assert.True(member.HasReached(6, new DateOnly(2022, 2, 28)));
        Assert.False(member.HasReached(4, new DateOnly(2020, 2, 28)));
        Assert.True(member.HasReached(4, new DateOnly(2020, 2, 29)));
    }

    [Fact]
    public void Every_indicator_of_a_national_standard_is_defined_in_both_languages_and_no_other_is()
    {
        var indicators = PovertyStandards.All.SelectMany(standard => standard.Indicators ?? []).ToList();

        Assert.All(indicators, indicator => Assert.NotNull(HouseholdIndicators.DefinitionOf(indicator)));
        Assert.Distinct(indicators.Select(indicator => indicator.Code));
        Assert.Null(HouseholdIndicators.DefinitionOf(indicators[0] with { Code = "LOCAL-WASTE" }));
        Assert.Contains("from 16 to below 18", Defined("VN-2022-ADULT-EDUCATION").English, StringComparison.Ordinal);
        Assert.Contains("sinh từ 01/01/1986", Defined("VN-2016-ADULT-EDUCATION").Vietnamese, StringComparison.Ordinal);

        Twinning.Domain.Rules.Message Defined(string code) =>
            HouseholdIndicators.DefinitionOf(indicators.Single(indicator => indicator.Code == code))!.DeprivedWhen;
    }

    [Fact]
    public void A_place_keeps_national_indicators_by_their_codes_and_its_own_stay_not_known()
    {
        var own = new Indicator("LOCAL-WASTE", "Xử lý rác", "Waste", new Dimension("Môi trường", "Environment"), null, LegalSources.ProgrammePlan);
        var local = SomeStandard.Local with { Indicators = [own, PovertyStandards.Vn2022.Indicators![7], PovertyStandards.Vn2016.Indicators![7]] };

        var derived = HouseholdIndicators.Derive(With(new DwellingFindings { FloorArea = 7 }), local);

        Assert.Equal(Deprivations.Of(0b010, 0b110), derived);
    }

    [Fact]
    public void Findings_decide_a_status_and_say_how()
    {
        var members = Of(Aged(40) with { HasHealthInsurance = false, Work = WorkSituation.CannotFindWork }, Aged(7) with { Studies = SchoolLevel.Primary });
        var services = new ServiceFindings { Water = WaterSource.Other, Latrine = Latrine.Septic, UsesInternet = true, HasRadio = true };
        var findings = members with { Services = services };

        var result = HouseholdClassification.Classify(SettlementType.Rural, new Dong(1_500_000), findings, PovertyStandards.Vn2022);
        var explanation = HouseholdExplanation.Explain(SettlementType.Rural, new Dong(1_500_000), findings, PovertyStandards.Vn2022);

        Assert.Equal(PovertyStatus.Poor, result.Status);
        Assert.Equal(result, explanation.Result);
        Assert.Equal(
            ["VN-2022-EMPLOYMENT", "VN-2022-HEALTH-INSURANCE", "VN-2022-WATER-SOURCE"],
            explanation.Deprived.Select(indicator => indicator.Code));
        Assert.Equal(14, explanation.Steps.Count);
        Assert.Equal("1 of 2 members, 0 not known", explanation.Steps[0].Input.English);
        Assert.Equal("deprived", explanation.Steps[0].Outcome.English);
        Assert.Equal("1000 m² for 2 members", explanation.Steps[7].Input.English);
        Assert.Equal("1 indicator fewer", explanation.NearestChange!.Indicators!.Words.English);
    }

    [Fact]
    public void The_structures_that_do_not_last_are_counted()
    {
        var findings = With(new DwellingFindings { WallsAreDurable = false, ColumnsAreDurable = true, RoofIsDurable = true });

        var steps = HouseholdExplanation.Explain(SettlementType.Rural, null, findings, PovertyStandards.Vn2022).Steps;

        Assert.Equal("1 not durable, 0 not known", steps[6].Input.English);
    }

    [Fact]
    public void Where_the_indicators_of_a_standard_are_not_known_findings_add_no_step()
    {
        var standard = SomeStandard.Local with { Indicators = null };

        var explanation = HouseholdExplanation.Explain(SettlementType.Rural, new Dong(1_500_000), Of(Aged(40)), standard);

        Assert.Equal(["POVERTY-INCOME-LINE", "POVERTY-DEPRIVATIONS"], explanation.Steps.Select(step => step.Code.Value));
    }

    [Fact]
    public void What_is_not_known_is_said_so_in_the_steps()
    {
        var findings = new HouseholdFindings(ReviewDay, [new MemberFindings(), Aged(40), Aged(45)]);

        var steps = HouseholdExplanation.Explain(SettlementType.Rural, null, findings, PovertyStandards.Vn2022).Steps;

        Assert.Equal(
            ["0 of 3 members, 1 not known", "0 dependants of 3 members, 1 not known", "0 of 3 members, 1 not known"],
            steps.Take(3).Select(step => step.Input.English));
        Assert.Equal(["0 not durable, 3 not known", "not known", "not known"], steps.Skip(6).Take(3).Select(step => step.Input.English));
        Assert.Equal("not known", steps[6].Outcome.English);
        Assert.Equal("chưa biết", steps[6].Outcome.Vietnamese);
    }
}
