using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The texts that set the cut-offs of <see cref="Cutoffs"/>.</summary>
internal sealed record LineSources(LegalSource? IncomeAlone, LegalSource WithDeprivations, LegalSource? Average, LegalSource Deprivations)
{
    public static LineSources Of(PovertyStandard standard, SettlementType settlement)
    {
        var lines = standard.LinesFor(settlement);
        return new(lines.IncomeAlone?.Source, lines.WithDeprivations.Source, lines.Average?.Source, standard.DeprivationCutoff.Source);
    }

    public static LineSources Of(SurveyCutoffs form, SettlementType settlement)
    {
        var lines = form.LinesFor(settlement);
        return new(lines.IncomeAlone?.Source, lines.WithDeprivations.Source, null, form.DeprivationPoints.Source);
    }
}
