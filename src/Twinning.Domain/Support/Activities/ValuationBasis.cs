namespace Twinning.Domain.Support.Activities;

/// <summary>What the declared value of goods rests on (căn cứ định giá).</summary>
public enum ValuationBasis
{
    /// <summary>An invoice (hóa đơn).</summary>
    Invoice,

    /// <summary>The price on the local market (giá thị trường địa phương).</summary>
    MarketPrice,

    /// <summary>What the giver says (giá do bên tặng kê khai).</summary>
    GiverStatement,

    /// <summary>A norm set by a document (định mức theo văn bản).</summary>
    Norm,
}
