using System;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Law;
using Twinning.Tests;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Instruments;

public class EvaluationInstrumentsTests
{
    // §3.1: the instruments by subject and date.
    [Theory]
    [InlineData(EvaluationSubject.CivilServant, 2019, InstrumentStanding.NoneOnRecord, null)]
    [InlineData(EvaluationSubject.CivilServant, 2020, InstrumentStanding.InForce, "ND-90-2020")]
    [InlineData(EvaluationSubject.CivilServant, 2025, InstrumentStanding.InForce, "ND-90-2020")]
    [InlineData(EvaluationSubject.CivilServant, 2026, InstrumentStanding.InForce, "ND-335-2025")]
    [InlineData(EvaluationSubject.PublicEmployee, 2025, InstrumentStanding.InForce, "ND-90-2020")]
    [InlineData(EvaluationSubject.PublicEmployee, 2026, InstrumentStanding.SuccessorNotKnown, null)]
    [InlineData(EvaluationSubject.Official, 2026, InstrumentStanding.SuccessorNotKnown, null)]
    [InlineData(EvaluationSubject.StateAgency, 2025, InstrumentStanding.NoneOnRecord, null)]
    [InlineData(EvaluationSubject.StateAgency, 2026, InstrumentStanding.InForce, "ND-335-2025")]
    [InlineData(EvaluationSubject.Collective, 2017, InstrumentStanding.NoneOnRecord, null)]
    [InlineData(EvaluationSubject.Collective, 2018, InstrumentStanding.ContentNotKnown, "QD-132-2018-TW")]
    [InlineData(EvaluationSubject.Collective, 2022, InstrumentStanding.ContentNotKnown, "QD-132-2018-TW")]
    [InlineData(EvaluationSubject.Individual, 2023, InstrumentStanding.ContentNotKnown, "QD-124-2023-TW")]
    [InlineData(EvaluationSubject.Individual, 2024, InstrumentStanding.ContentNotKnown, "QD-124-2023-TW")]
    [InlineData(EvaluationSubject.Collective, 2025, InstrumentStanding.InForce, "QD-366-2025-TW")]
    public void The_instrument_is_chosen_by_subject_and_year(EvaluationSubject subject, int year, InstrumentStanding standing, string? id)
    {
        var answer = EvaluationInstruments.Choose(subject, year);

        Assert.Equal(standing, answer.Standing);
        Assert.Equal(id, answer.Instrument?.Source.Id);
        Assert.Equal(standing == InstrumentStanding.InForce ? answer.Instrument!.Value : null, answer.Usable);
    }

    [Theory]
    [InlineData("2023-10-03", "QD-132-2018-TW")]
    [InlineData("2023-10-04", "QD-124-2023-TW")]
    [InlineData("2025-08-29", "QD-124-2023-TW")]
    [InlineData("2025-08-30", "QD-366-2025-TW")]
    public void An_instrument_ends_the_day_before_the_next(string day, string id) =>
        Assert.Equal(id, EvaluationInstruments.Of(EvaluationSubject.Collective).InForceOn(DateOnly.ParseExact(day, "yyyy-MM-dd"))!.Source.Id);

    [Fact]
    public void An_unknown_subject_is_a_bug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationInstruments.Of((EvaluationSubject)9));

    [Fact]
    public void What_is_known_by_name_only_holds_nothing() => Assert.All(
        EvaluationInstruments.All.Where(instrument => !instrument.IsContentKnown),
        instrument => Assert.True(instrument is { Bands: null, Conditions.Count: 0, Vetoes.Count: 0, Quota: null, Deadline: null }));

    [Fact]
    public void Every_part_names_a_listed_text_and_a_place_in_it()
    {
        var sources = EvaluationInstruments.All.SelectMany(instrument => instrument.Conditions.Select(part => part.Source)
            .Concat(instrument.Vetoes.Select(part => part.Source))
            .Concat(new[] { instrument.Quota?.Source, instrument.Deadline?.Source, instrument.Bands?.Source }.OfType<LegalSource>()));

        Findings.None(sources.Where(source => source.Provision is null || LegalSources.All.All(known => known.Id != source.Id)).Select(source => source.Id));
    }

    [Fact]
    public void Codes_of_conditions_and_vetoes_are_unique() => Assert.Distinct(EvaluationInstruments.All.SelectMany(
        instrument => instrument.Conditions.Select(part => part.Code).Concat(instrument.Vetoes.Select(part => part.Code))));

    // §3.2: vetoes of the decree of 2025; §3.4: of the decree of 2020; §3.3: the list of the Party's decision was not seen.
    [Fact]
    public void The_vetoes_are_those_that_were_read()
    {
        Assert.Equal(
            [VetoEvent.ConcludedDegraded, VetoEvent.PartyProhibitionBreached, VetoEvent.ExemplaryDutyFailed, VetoEvent.Disciplined, VetoEvent.UnitInCorruption],
            EvaluationInstruments.Of2025.Vetoes.Select(veto => veto.Event));
        Assert.Equal([Capacity.Leader], EvaluationInstruments.Of2025.Vetoes[^1].Capacities);
        Assert.Equal(
            [VetoEvent.ConcludedDegraded, VetoEvent.Disciplined, VetoEvent.MostCriteriaFailed, VetoEvent.UnitBelowHalfOfTargets],
            EvaluationInstruments.Of2020.Vetoes.Select(veto => veto.Event));
        Assert.Empty(EvaluationInstruments.PartyOf2025.Vetoes);
    }

    [Fact]
    public void Every_veto_has_words_of_its_own()
    {
        Assert.Distinct(Enum.GetValues<VetoEvent>().Select(what => VetoWords.Of(what).Vietnamese));
        Assert.Distinct(Enum.GetValues<VetoEvent>().Select(what => VetoWords.Of(what).English));
        Assert.Throws<ArgumentOutOfRangeException>(() => VetoWords.Of((VetoEvent)99));
    }

    // §3.2 timing: before 15 December; agencies of special nature by 15 January.
    [Fact]
    public void Ratings_are_decided_before_15_December_and_by_15_January_where_the_agency_is_special()
    {
        var (decree, old) = (EvaluationInstruments.Of2025.Deadline!, EvaluationInstruments.Of2020.Deadline!);

        Assert.Equal(new DateOnly(2026, 12, 14), decree.LastDay(2026));
        Assert.Equal(new DateOnly(2027, 1, 15), decree.LastDay(2026, isSpecial: true));
        Assert.Equal(new DateOnly(2020, 12, 14), old.LastDay(2020, isSpecial: true));
    }
}
