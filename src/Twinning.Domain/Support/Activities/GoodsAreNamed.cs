using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>Goods say what they are.</summary>
internal sealed class GoodsAreNamed() : Rule<Contribution>(
    "CONTRIBUTION-GOODS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hiện vật phải ghi là gì.", "Goods say what they are."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(Contribution subject)
    {
        if (subject is GoodsContribution goods && string.IsNullOrWhiteSpace(goods.Goods))
        {
            yield return Broken(
                $"Hiện vật {goods.Quantity.Vietnamese()} chưa ghi là gì; hãy ghi tên hiện vật.",
                $"The goods of {goods.Quantity.English()} do not say what they are; name them.");
        }
    }
}
