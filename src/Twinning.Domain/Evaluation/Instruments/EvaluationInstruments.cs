using System;
using System.Collections.Generic;
using Twinning.Domain.Law;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>The instruments of rating and the one that holds for a subject in a year.</summary>
/// <remarks>
/// <para>A year is rated at its end, so the instrument in force on 31 December is the one of the year: a convention of this software.</para>
/// <para>Where the day of entry into force was not read, the day of issue stands for it; an instrument ends the day before the next.</para>
/// </remarks>
public static class EvaluationInstruments
{
    private static readonly DateOnly NewDecree = new(2026, 1, 1);

    private static readonly DateOnly Decree = new(2020, 8, 13);

    private static readonly DatedParameter<EvaluationInstrument> CivilServants =
        new([Between(Of2020, Decree, NewDecree), Since(Of2025, NewDecree)]);

    // The new decree does not cover them; whether the old one or another text does from then on was not read.
    private static readonly DatedParameter<EvaluationInstrument> OtherPersons = new([Between(Of2020, Decree, NewDecree)]);

    private static readonly DatedParameter<EvaluationInstrument> Agencies = new([Since(Of2025, NewDecree)]);

    private static readonly DatedParameter<EvaluationInstrument> Party = new(
    [
        Between(PartyOf2018, new DateOnly(2018, 3, 8), new DateOnly(2023, 10, 4)),
        Between(PartyOf2023, new DateOnly(2023, 10, 4), new DateOnly(2025, 8, 30)),
        Since(PartyOf2025, new DateOnly(2025, 8, 30)),
    ]);

    /// <summary>Gets Decree 90/2020/NĐ-CP: conditions without points.</summary>
    public static EvaluationInstrument Of2020 => DecreeOf2020.Instrument;

    /// <summary>Gets Decree 335/2025/NĐ-CP: 100 points, vetoes, a quota.</summary>
    public static EvaluationInstrument Of2025 => DecreeOf2025.Instrument;

    /// <summary>Gets Decision 132-QĐ/TW of 2018, known by name and days only.</summary>
    public static EvaluationInstrument PartyOf2018 => NamedOnly.PartyOf2018;

    /// <summary>Gets Decision 124-QĐ/TW of 2023, known by name and days only.</summary>
    public static EvaluationInstrument PartyOf2023 => NamedOnly.PartyOf2023;

    /// <summary>Gets Decision 366-QĐ/TW of 2025: 100 points and conditions.</summary>
    public static EvaluationInstrument PartyOf2025 => PartyRulesOf2025.Instrument;

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<EvaluationInstrument> All => [PartyOf2018, Of2020, PartyOf2023, PartyOf2025, Of2025];

    /// <summary>Returns the instruments of a subject with their days.</summary>
    public static DatedParameter<EvaluationInstrument> Of(EvaluationSubject subject) => subject switch
    {
        EvaluationSubject.CivilServant => CivilServants,
        EvaluationSubject.Official or EvaluationSubject.PublicEmployee => OtherPersons,
        EvaluationSubject.StateAgency => Agencies,
        EvaluationSubject.Collective or EvaluationSubject.Individual => Party,
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    /// <summary>Returns the instrument under which a subject is rated for a year, or why there is none.</summary>
    public static InstrumentAnswer Choose(EvaluationSubject subject, int year)
    {
        var instruments = Of(subject);
        var day = new DateOnly(year, 12, 31);
        return instruments.InForceOn(day) is { } found
            ? new InstrumentAnswer(found.Value.IsContentKnown ? InstrumentStanding.InForce : InstrumentStanding.ContentNotKnown, found)
            : new InstrumentAnswer(
                day < instruments.Values[0].Days.From ? InstrumentStanding.NoneOnRecord : InstrumentStanding.SuccessorNotKnown, null);
    }

    private static DatedValue<EvaluationInstrument> Since(EvaluationInstrument instrument, DateOnly from) =>
        new(instrument, DayRange.Since(from), instrument.Source);

    private static DatedValue<EvaluationInstrument> Between(EvaluationInstrument instrument, DateOnly from, DateOnly next) =>
        new(instrument, DayRange.Of(from, next.AddDays(-1)), instrument.Source);

    // A class of its own, so that the tables above find them made.
    private static class NamedOnly
    {
        public static EvaluationInstrument PartyOf2018 { get; } = InstrumentParts.NameOnly(LegalSources.Decision132Of2018);

        public static EvaluationInstrument PartyOf2023 { get; } = InstrumentParts.NameOnly(LegalSources.Decision124Of2023);
    }
}
